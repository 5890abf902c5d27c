package org.assize.internal.cli.command;

import java.util.List;
import java.util.Locale;

import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.plugin.ContributionException;
import org.assize.records.Library;
import org.assize.review.Nomination;
import org.assize.review.SelectionProposals;
import org.assize.review.SelectionProposals.Proposed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proposes the best and the worst of each stratum; decides nothing. */
@Command(name = "nominate", mixinStandardHelpOptions = true)
public final class RoundNominateCommand extends InRound {

    private record Nominated(String round, String strategy, List<Proposed> strata) {
    }

    @Option(names = "--strategy", defaultValue = SelectionProposals.EXTREMES, paramLabel = "ID",
            descriptionKey = "round.nominate.strategy")
    private String strategy;

    @Option(names = "--list", descriptionKey = "round.nominate.list")
    private boolean list;

    public RoundNominateCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library, String round) throws Exception {
        SelectionProposals proposals = service(SelectionProposals.class);
        if (list) {
            proposals.strategies(Locale.getDefault())
                    .forEach(s -> terminal().line(s.id() + "  " + s.title() + "  (" + s.plugin() + ")"));
            return ExitCodes.OK;
        }
        try {
            print(new Nominated(round, strategy, proposals.propose(library, round, strategy)));
            return ExitCodes.OK;
        } catch (ContributionException e) {
            terminal().message(e.getMessage());
            return ExitCodes.PROBLEM;
        }
    }

    private void print(Nominated nominated) {
        if (json()) {
            terminal().json(nominated);
            return;
        }
        for (Proposed stratum : nominated.strata()) {
            terminal().line(stratum.stratum());
            for (Nomination n : stratum.nominations()) {
                terminal().line("  " + n.kind().getName() + "  " + (n.caseFile().isEmpty() ? "-" : n.caseFile()) + "  "
                        + n.reason());
            }
        }
    }
}
