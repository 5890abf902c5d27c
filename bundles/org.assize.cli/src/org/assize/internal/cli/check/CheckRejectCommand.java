package org.assize.internal.cli.check;

import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;
import org.assize.records.event.ProposalData;
import org.assize.review.DecidedProposal;
import org.assize.review.ReviewService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Rejects a proposal. */
@Command(name = "reject", mixinStandardHelpOptions = true)
public final class CheckRejectCommand extends OnProposal {

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "check.reject.reason")
    private String reason = "";

    public CheckRejectCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    DecidedProposal decide(Library library, String review, ProposalData proposal) throws Exception {
        return service(ReviewService.class).reject(library, review, proposal, reason);
    }
}
