package org.assize.internal.cli.check;

import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.assize.records.event.ProposalData;
import org.assize.review.DecidedProposal;
import org.assize.review.ReviewService;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Accepts a proposal. */
@Command(name = "accept", mixinStandardHelpOptions = true)
public final class CheckAcceptCommand extends OnProposal {

    @Option(names = "--to", paramLabel = "RULE", descriptionKey = "check.accept.to")
    private @Nullable String target;

    public CheckAcceptCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    @Nullable String target() {
        return target;
    }

    @Override
    DecidedProposal decide(Library library, String review, ProposalData proposal) throws Exception {
        return service(ReviewService.class).accept(library, review, proposal);
    }
}
