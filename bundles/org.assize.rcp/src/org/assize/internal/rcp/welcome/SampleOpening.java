package org.assize.internal.rcp.welcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.assize.model.review.Answer;
import org.assize.model.review.Deduction;
import org.assize.model.review.EvidenceRef;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.records.Anchors;
import org.assize.records.Library;
import org.assize.records.Projection;
import org.assize.ui.PageTarget;
import org.jspecify.annotations.Nullable;

/**
 * What the desk shows when the sample department is opened.
 *
 * @param review id of the half-finished review; empty when all are finished
 * @param page a page with evidence on it; null when there is none
 * @param query what stands in the search box; may be empty
 */
record SampleOpening(String review, @Nullable PageTarget page, String query) {

    private static final SampleOpening NOTHING = new SampleOpening("", null, "");
    private static final int QUERY_LENGTH = 8;

    /** The review that is furthest among those begun, and its first evidence. */
    static SampleOpening of(Library library) {
        return library.read(state -> begun(state).map(SampleOpening::of).orElse(NOTHING));
    }

    private static Optional<Review> begun(Projection state) {
        return state.reviewBook().getReviews().stream().filter(r -> r.getState() == ReviewState.IN_REVIEW)
                .max(Comparator.comparingInt(r -> r.getAnswers().size()));
    }

    private static SampleOpening of(Review review) {
        List<EvidenceRef> evidence = review.getAnswers().stream().map(Answer::getDeductions).flatMap(List::stream)
                .map(Deduction::getEvidence).flatMap(List::stream).toList();
        if (evidence.isEmpty()) {
            return new SampleOpening(review.getId(), null, "");
        }
        EvidenceRef first = evidence.getFirst();
        String quote = first.getAnchor().getQuote() == null ? "" : first.getAnchor().getQuote();
        return new SampleOpening(review.getId(), PageTarget.of(review.getCaseFile(), first.getDocument(),
                Anchors.toData(first.getAnchor())), query(quote));
    }

    /** A few characters of a quote that stand together: what a reviewer would look for elsewhere. */
    private static String query(String quote) {
        String words = quote.strip().split("[\\s，。；：、“”（）]")[0];
        return words.substring(0, Math.min(QUERY_LENGTH, words.length()));
    }
}
