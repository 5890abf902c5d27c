package org.assize.internal.journal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.assize.journal.Problem;
import org.assize.journal.Problem.Kind;
import org.jspecify.annotations.Nullable;

/** The problems of an open journal. To be changed by the writer thread, to be read by all. */
final class SessionProblems {

    private final List<Problem> problems;
    private @Nullable Problem checkpoint;
    private @Nullable Problem clock;

    SessionProblems(List<Problem> found) {
        problems = new CopyOnWriteArrayList<>(found);
    }

    List<Problem> list() {
        return List.copyOf(problems);
    }

    /** Why nothing can be written, in one sentence. */
    String reason() {
        return problems.stream().filter(problem -> problem.kind() != Kind.CLOCK && problem.kind() != Kind.RECOVERED)
                .map(Problem::detail).findFirst().orElse(Messages.Journal_openedToRead);
    }

    /** Notes when the clock went backwards, the last time it did. */
    void clock(ChainWriter writer) {
        if (!writer.backwards().isZero()) {
            Problem now = new Problem(Kind.CLOCK, writer.file(), 0, writer.seq(),
                    Messages.bind(Messages.Clock_backwards, writer.backwards().toMillis() / 1000.0));
            exchange(clock, now);
            clock = now;
        }
    }

    void checkpointWritten() {
        exchange(checkpoint, null);
        checkpoint = null;
    }

    void checkpointFailed(ChainWriter writer, IOException failure) {
        Problem now = new Problem(Kind.CHECKPOINT, writer.chain().checkpoint(), 0, writer.seq(),
                Messages.bind(Messages.Checkpoint_notWritten, IoReason.of(failure)));
        exchange(checkpoint, now);
        checkpoint = now;
    }

    private void exchange(@Nullable Problem before, @Nullable Problem now) {
        if (before != null) {
            problems.remove(before);
        }
        if (now != null) {
            problems.add(now);
        }
    }
}
