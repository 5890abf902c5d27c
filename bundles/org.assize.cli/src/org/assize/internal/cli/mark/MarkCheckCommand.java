package org.assize.internal.cli.mark;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.anchor.AnchorCheck;
import org.assize.annotation.anchor.AnchorFinding;
import org.assize.annotation.anchor.AnchorOutcome;
import org.assize.annotation.anchor.AnchorReport;
import org.assize.internal.cli.ConsoleProgress;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells whether the marks and the evidence of a case file still stand after documents were replaced. */
@Command(name = "check", mixinStandardHelpOptions = true)
public final class MarkCheckCommand extends InLibrary {

    private record FoundJson(String mark, @Nullable AnswerRef answer, String document, int page, String outcome,
            int foundOnPage, double confidence, String reason) {
    }

    private record CheckJson(int exact, List<FoundJson> findings) {
    }

    @Parameters(paramLabel = "CASE", descriptionKey = "case")
    private String caseFile;

    public MarkCheckCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library) throws Exception {
        AnchorReport report = service(AnchorCheck.class).check(library, caseFile,
                new MachineTexts(library, terminal()), new ConsoleProgress(terminal()));
        List<FoundJson> found = report.findings().stream().map(MarkCheckCommand::json).toList();
        if (json()) {
            terminal().json(new CheckJson(report.exact(), found));
        } else {
            found.forEach(f -> terminal().line(line(f)));
            terminal().line(summary(report));
        }
        return report.findings().isEmpty() ? ExitCodes.OK : ExitCodes.PROBLEM;
    }

    private static FoundJson json(AnchorFinding finding) {
        return new FoundJson(finding.mark(), finding.answer(), finding.document(), finding.recorded().page(),
                finding.match().outcome().name().toLowerCase(Locale.ROOT), finding.match().anchor().page(),
                finding.match().confidence(), finding.match().reason());
    }

    private static String line(FoundJson found) {
        AnswerRef answer = found.answer;
        String what = answer == null ? found.mark.substring(0, OnMark.SHORTEST)
                : answer.review() + "  " + answer.item();
        return String.join("  ", found.outcome, what, found.document, String.valueOf(found.page), found.reason);
    }

    private static String summary(AnchorReport report) {
        Map<AnchorOutcome, Integer> counts = new EnumMap<>(AnchorOutcome.class);
        report.findings().forEach(f -> counts.merge(f.match().outcome(), 1, Integer::sum));
        return NLS.bind(Messages.markChecked, new Object[] {report.exact(),
                counts.getOrDefault(AnchorOutcome.MOVED, 0), counts.getOrDefault(AnchorOutcome.UNCERTAIN, 0),
                counts.getOrDefault(AnchorOutcome.ORPHAN, 0)});
    }
}
