package org.assize.internal.cli.command;

import java.util.stream.Stream;

import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.review.SelectionKind;
import org.assize.records.Library;
import org.assize.review.RoundService;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Decides the best or the worst of a stratum, or that there is none. */
@Command(name = "vote", mixinStandardHelpOptions = true)
public final class RoundVoteCommand extends InRound {

    @Option(names = "--stratum", required = true, paramLabel = "ID", descriptionKey = "round.vote.stratum")
    private String stratum;

    @Option(names = "--best", paramLabel = "CASE", descriptionKey = "round.vote.best")
    private @Nullable String best;

    @Option(names = "--worst", paramLabel = "CASE", descriptionKey = "round.vote.worst")
    private @Nullable String worst;

    @Option(names = "--no-best", descriptionKey = "round.vote.no-best")
    private boolean noBest;

    @Option(names = "--no-worst", descriptionKey = "round.vote.no-worst")
    private boolean noWorst;

    @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", descriptionKey = "reason")
    private String reason;

    public RoundVoteCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library, String round) throws Exception {
        if (Stream.of(best != null, worst != null, noBest, noWorst).filter(b -> b).count() != 1) {
            terminal().message(Messages.chooseOne);
            return ExitCodes.USAGE;
        }
        SelectionKind kind = best != null || noBest ? SelectionKind.BEST : SelectionKind.WORST;
        String caseFile = best != null ? best : worst != null ? worst : "";
        service(RoundService.class).select(library, round, stratum, kind, caseFile, reason);
        terminal().line(NLS.bind(Messages.selected, new Object[] {round, stratum,
                kind.getName() + " " + (caseFile.isEmpty() ? "-" : caseFile)}));
        return ExitCodes.OK;
    }
}
