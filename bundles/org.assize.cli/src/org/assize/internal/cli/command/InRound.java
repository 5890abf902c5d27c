package org.assize.internal.cli.command;

import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.review.Round;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/** A command about a round: the one named, or the one planned last. */
public abstract class InRound extends InLibrary {

    @Option(names = "--round", paramLabel = "ID", descriptionKey = "round")
    private @Nullable String round;

    protected InRound(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected final int run(Library library) throws Exception {
        String id = round;
        if (id == null) {
            id = library.read(s -> s.reviewBook().getRounds().stream().map(Round::getId).reduce("", (a, b) -> b));
            if (id.isEmpty()) {
                throw new RefusedException("round.none", "", Messages.noRound);
            }
        }
        return run(library, id);
    }

    /** Does the work. */
    protected abstract int run(Library library, String round) throws Exception;
}
