package org.assize.internal.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import org.assize.ui.Problems.Problem;
import org.eclipse.osgi.util.NLS;

/** A problem as text: for reading and for a mail to the administrator. */
final class ProblemText {

    private ProblemText() {
    }

    /** What a person needs to know. */
    static String explanation(Problem problem) {
        StringBuilder text = new StringBuilder(problem.what()).append("\n\n");
        line(text, Messages.problemReason, problem.reason());
        line(text, Messages.problemNotLost, problem.notLost());
        line(text, Messages.problemTodo, problem.todo());
        return text.toString().stripTrailing();
    }

    /** Everything, for the clipboard. */
    static String full(Problem problem) {
        StringBuilder text = new StringBuilder();
        line(text, Messages.problemAt, problem.at().truncatedTo(ChronoUnit.SECONDS).toString());
        text.append(explanation(problem));
        if (problem.cause() != null) {
            StringWriter trace = new StringWriter();
            problem.cause().printStackTrace(new PrintWriter(trace));
            text.append("\n\n").append(Messages.problemDetails).append(":\n").append(trace);
        }
        return text.toString();
    }

    static String full(List<Problem> problems) {
        return problems.stream().map(ProblemText::full).collect(Collectors.joining("\n\n"));
    }

    private static void line(StringBuilder text, String label, String value) {
        if (!value.isEmpty()) {
            text.append(NLS.bind(Messages.problemLine, label, value)).append('\n');
        }
    }
}
