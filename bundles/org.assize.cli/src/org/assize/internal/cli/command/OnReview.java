package org.assize.internal.cli.command;

import java.util.List;

import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.review.Review;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Parameters;

/** A command about the review of a case file in a round: that of the reviewer who calls, or the only one. */
public abstract class OnReview extends InRound {

    @Parameters(paramLabel = "CASE", descriptionKey = "case")
    private String caseFile;

    protected OnReview(Terminal terminal, Services services) {
        super(terminal, services);
    }

    protected final String caseFile() {
        return caseFile;
    }

    @Override
    protected final int run(Library library, String round) throws Exception {
        List<Review> reviews = library.read(s -> s.reviewsOf(round).stream()
                .filter(r -> r.getCaseFile().equals(caseFile)).toList());
        if (reviews.isEmpty()) {
            throw new RefusedException("review.none", caseFile, NLS.bind(Messages.noReview, caseFile, round));
        }
        String own = reviews.stream().filter(r -> r.getReviewer().equals(library.reviewer().id())).map(Review::getId)
                .findFirst().orElse("");
        if (own.isEmpty() && reviews.size() > 1) {
            String names = String.join(", ", reviews.stream().map(Review::getReviewer).toList());
            throw new RefusedException("review.many", caseFile, NLS.bind(Messages.manyReviews, caseFile, names));
        }
        return review(library, own.isEmpty() ? reviews.getFirst().getId() : own);
    }

    /** Does the work. */
    protected abstract int review(Library library, String review) throws Exception;
}
