package org.assize.internal.check.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes apart what a worker process answered. A check runs beside what writes the answer and may write into it: what
 * makes no sense ends the reading and is put down to the check that ran.
 */
public final class AnswerReader {

    private final BatchRequest request;
    private final List<Answer> answers = new ArrayList<>();
    private final Set<List<Integer>> told = new HashSet<>();
    private Answer last = new Answer.Loading(0);
    private boolean nonsense;

    /** For the answer to a request. */
    public AnswerReader(BatchRequest request) {
        this.request = request;
    }

    /** Reads up to the end, or to where it makes no sense any more. */
    public AnswerReader read(InputStream in) {
        WireInput wire = new WireInput(in);
        try {
            while (!(last instanceof Answer.End)) {
                in.mark(1);
                if (in.read() < 0) {
                    return this;
                }
                in.reset();
                take(Answer.read(wire.bytes(Answer.LONGEST)));
            }
        } catch (IOException | RuntimeException e) {
            nonsense = true;
        }
        return this;
    }

    private void take(Answer answer) throws IOException {
        boolean sense = switch (answer) {
            case Answer.Loading a -> isCase(a.caseFile());
            case Answer.NotLoaded a -> isCase(a.caseFile()) && last.equals(new Answer.Loading(a.caseFile()));
            case Answer.Started a -> isCase(a.caseFile())
                    && request.cases().get(a.caseFile()).checks().contains(a.check())
                    && told.add(List.of(a.caseFile(), a.check()));
            case Answer.Found a -> last.equals(new Answer.Started(a.caseFile(), a.check()));
            case Answer.Threw a -> last.equals(new Answer.Started(a.caseFile(), a.check()));
            case Answer.End a -> !(last instanceof Answer.Started);
        };
        if (!sense) {
            throw new IOException("out of order: " + answer);
        }
        last = answer;
        answers.add(answer);
    }

    private boolean isCase(int number) {
        return number >= 0 && number < request.cases().size() && !(last instanceof Answer.Started);
    }

    /** {@return what was told, in order} */
    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** {@return the last thing told: a beginning, if the process ended in the middle of it} */
    public Answer last() {
        return last;
    }

    /** {@return whether it ended with something that makes no sense} */
    public boolean isNonsense() {
        return nonsense;
    }
}
