package org.assize.internal.cli.command;

import java.util.List;

import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.InLibrary;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.review.DrawnFile;
import org.assize.model.review.ReviewState;
import org.assize.model.review.Round;
import org.assize.records.Library;
import org.assize.records.Projection;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;

/** Tells how far the rounds are. */
@Command(name = "status", mixinStandardHelpOptions = true)
public final class RoundStatusCommand extends InLibrary {

    private record RoundJson(String round, String title, String state, String from, String to, int frame,
            String frameHash, String seed, String drawHash, int drawn, int sealed) {
    }

    public RoundStatusCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library) {
        List<RoundJson> rounds = library.read(
                s -> s.reviewBook().getRounds().stream().map(r -> describe(s, r)).toList());
        if (json()) {
            terminal().json(rounds);
        } else {
            rounds.forEach(r -> terminal().line(NLS.bind(Messages.roundLine,
                    new Object[] {r.round(), r.state(), r.from(), r.to(), r.drawn(), r.sealed()})));
        }
        return ExitCodes.OK;
    }

    private static RoundJson describe(Projection state, Round round) {
        int drawn = (int) round.getDrawn().stream().filter(d -> !d.isExcluded()).map(DrawnFile::getCaseFile).count();
        int sealed = (int) state.reviewsOf(round.getId()).stream().filter(r -> r.getState() == ReviewState.SEALED)
                .count();
        return new RoundJson(round.getId(), round.getTitle(), round.getState().getName(), round.getFrom().toString(),
                round.getTo().toString(), round.getFrame().size(), round.getFrameHash(), round.getSeed(),
                round.getDrawHash(), drawn, sealed);
    }
}
