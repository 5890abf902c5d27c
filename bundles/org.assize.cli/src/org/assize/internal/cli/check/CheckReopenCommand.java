package org.assize.internal.cli.check;

import java.util.List;

import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.internal.cli.command.OnReview;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.review.ReviewService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a decision about a proposal back; the answer stays as it is. */
@Command(name = "reopen", mixinStandardHelpOptions = true)
public final class CheckReopenCommand extends OnReview {

    @Parameters(paramLabel = "PROPOSAL", descriptionKey = "check.proposal")
    private String id;

    public CheckReopenCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int review(Library library, String review) throws Exception {
        ReviewService reviews = service(ReviewService.class);
        List<String> found = reviews.decidedProposals(library, review).keySet().stream()
                .filter(p -> p.startsWith(id)).toList();
        if (found.size() != 1) {
            throw new RefusedException("proposal.unknown", id, Messages.unknownProposal);
        }
        reviews.reopen(library, review, found.getFirst());
        terminal().line(Messages.reopened);
        return ExitCodes.OK;
    }
}
