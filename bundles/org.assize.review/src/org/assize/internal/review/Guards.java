package org.assize.internal.review;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.model.review.Round;
import org.assize.model.review.RoundState;
import org.assize.records.Blindness;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.eclipse.osgi.util.NLS;

/** Look-ups that refuse with a reason. */
final class Guards {

    private Guards() {
    }

    static RefusedException refused(String code, String subject, String pattern, Object... arguments) {
        return new RefusedException(code, subject, NLS.bind(pattern, arguments));
    }

    static Round round(Projection state, String id) throws RefusedException {
        return state.round(id).orElseThrow(() -> refused("round.unknown", id, Messages.unknownRound, id));
    }

    static Round round(Projection state, String id, RoundState... allowed) throws RefusedException {
        Round round = round(state, id);
        if (!Arrays.asList(allowed).contains(round.getState())) {
            String needed = Arrays.stream(allowed).map(StateNames::of).collect(Collectors.joining(" / "));
            throw refused("round.state", id, Messages.wrongState, id, StateNames.of(round.getState()), needed);
        }
        return round;
    }

    static Review review(Projection state, String id) throws RefusedException {
        return state.review(id).orElseThrow(() -> refused("review.unknown", id, Messages.unknownReview, id));
    }

    /** The review if its answers may be shown to this reviewer now. */
    static Review shown(Projection state, String id, String reviewer) throws RefusedException {
        Review review = review(state, id);
        if (Blindness.of(state, reviewer, review.getCaseFile()).hides(review.getReviewer())) {
            String name = state.reviewerNames().getOrDefault(review.getReviewer(), review.getReviewer());
            throw refused("review.blind", id, Messages.reviewBlind, review.getCaseFile(), name);
        }
        return review;
    }

    /** The review if this reviewer may write it now. */
    static Review writable(Projection state, String id, String reviewer) throws RefusedException {
        Review review = review(state, id);
        if (!review.getReviewer().equals(reviewer)) {
            String name = state.reviewerNames().getOrDefault(review.getReviewer(), review.getReviewer());
            throw refused("review.not-yours", id, Messages.notYours, name);
        }
        if (review.getState() == ReviewState.SEALED || review.getState() == ReviewState.EXCLUDED) {
            throw refused("review.closed", id, Messages.reviewClosed, StateNames.of(review.getState()));
        }
        return review;
    }

    static void reason(String reason, String subject) throws RefusedException {
        if (reason.isBlank()) {
            throw refused("reason.missing", subject, Messages.reasonNeeded);
        }
    }
}
