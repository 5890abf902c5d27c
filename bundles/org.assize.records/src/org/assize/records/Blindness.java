package org.assize.records;

import java.util.Set;
import java.util.stream.Collectors;

import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.model.review.RoundState;

/**
 * Whose work on a case file a reviewer must not see yet. While a reviewer's own review of a case file is open, what the
 * others found who review it in the same round would lean on the reviewer's judgment; it shows when the review is
 * sealed. Everything that shows marks, evidence or answers of people to people asks here.
 */
public final class Blindness {

    /** Nobody's work is hidden, for what is not shown to a reviewer. */
    public static final Blindness NONE = new Blindness(Set.of());

    private final Set<String> hidden;

    private Blindness(Set<String> hidden) {
        this.hidden = hidden;
    }

    /** {@return whose work on a case file a reviewer must not see now} Costs a look at the reviews of the case file. */
    public static Blindness of(Projection state, String reviewer, String caseFile) {
        Set<String> rounds = state.reviewsOfCaseFile(caseFile).stream()
                .filter(r -> r.getReviewer().equals(reviewer) && isOpen(state, r)).map(Review::getRound)
                .collect(Collectors.toSet());
        if (rounds.isEmpty()) {
            return NONE;
        }
        return new Blindness(state.reviewsOfCaseFile(caseFile).stream()
                .filter(r -> rounds.contains(r.getRound()) && !r.getReviewer().equals(reviewer))
                .map(Review::getReviewer).collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isOpen(Projection state, Review review) {
        boolean working = review.getState() == ReviewState.ASSIGNED || review.getState() == ReviewState.IN_REVIEW;
        return working && state.round(review.getRound()).map(r -> r.getState() != RoundState.VOID).orElse(true);
    }

    /** {@return whether the work of this reviewer must not be shown} */
    public boolean hides(String reviewer) {
        return hidden.contains(reviewer);
    }
}
