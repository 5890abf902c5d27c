package org.assize.internal.ui.check.proposals;

import org.assize.internal.ui.check.Messages;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.records.Library;
import org.jspecify.annotations.Nullable;

/** What the user can do about proposals, and why no more than that. */
enum Standing {
    /** Decide. */
    OPEN,
    /** Read: the user does not review this case file. */
    NO_REVIEW,
    /** Read: the review is sealed, or further than that. */
    SEALED,
    /** Read: nothing can be written into the library. */
    READ_ONLY;

    /** {@return how it stands in a review of the user} Null is no review. */
    static Standing of(Library library, @Nullable Review review) {
        if (review == null) {
            return NO_REVIEW;
        }
        if (library.readOnly()) {
            return READ_ONLY;
        }
        return review.getState() == ReviewState.ASSIGNED || review.getState() == ReviewState.IN_REVIEW ? OPEN : SEALED;
    }

    /** {@return in a few words why nothing can be decided; empty if it can} */
    String note() {
        return switch (this) {
            case OPEN -> "";
            case NO_REVIEW -> Messages.standingNoReview;
            case SEALED -> Messages.standingSealed;
            case READ_ONLY -> Messages.standingReadOnly;
        };
    }

    /** {@return why nothing can be decided, and what to do; empty if it can} */
    String refusal() {
        return switch (this) {
            case OPEN -> "";
            case NO_REVIEW -> Messages.noReview;
            case SEALED -> Messages.reviewSealed;
            case READ_ONLY -> Messages.libraryReadOnly;
        };
    }
}
