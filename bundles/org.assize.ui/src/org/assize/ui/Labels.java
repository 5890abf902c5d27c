package org.assize.ui;

import org.assize.internal.ui.Messages;
import org.assize.model.casefile.ApprovalLevel;
import org.assize.model.casefile.CaseKind;
import org.assize.model.review.AnswerOutcome;
import org.assize.model.review.ReviewState;
import org.assize.model.review.RoundState;
import org.assize.model.review.SelectionKind;

/** The words of the field for the words of the model, in the user's language. */
public final class Labels {

    private Labels() {
    }

    /** Procedure of a case. */
    public static String of(CaseKind kind) {
        return switch (kind) {
            case ADMINISTRATIVE -> Messages.kindAdministrative;
            case CRIMINAL -> Messages.kindCriminal;
            case OTHER -> Messages.kindOther;
        };
    }

    /** Level of an approval. */
    public static String of(ApprovalLevel level) {
        return switch (level) {
            case HANDLER -> Messages.levelHandler;
            case DEPARTMENT -> Messages.levelDepartment;
            case LEGAL -> Messages.levelLegal;
            case CHIEF -> Messages.levelChief;
        };
    }

    /** State of a review. */
    public static String of(ReviewState state) {
        return switch (state) {
            case ASSIGNED -> Messages.reviewAssigned;
            case IN_REVIEW -> Messages.reviewInReview;
            case SEALED -> Messages.reviewSealed;
            case EXCLUDED -> Messages.reviewExcluded;
        };
    }

    /** State of a round. */
    public static String of(RoundState state) {
        return switch (state) {
            case PLANNED -> Messages.roundPlanned;
            case FRAME_FROZEN -> Messages.roundFrozen;
            case DRAWN -> Messages.roundDrawn;
            case REVIEWING -> Messages.roundReviewing;
            case SCORED -> Messages.roundScored;
            case SELECTED -> Messages.roundSelected;
            case PUBLISHED -> Messages.roundPublished;
            case VOID -> Messages.roundVoid;
        };
    }

    /** Outcome of an item. */
    public static String of(AnswerOutcome outcome) {
        return switch (outcome) {
            case PASSED -> Messages.outcomePassed;
            case DEDUCTED -> Messages.outcomeDeducted;
            case FAILED -> Messages.outcomeFailed;
            case NOT_APPLICABLE -> Messages.outcomeNotApplicable;
            case AWARDED -> Messages.outcomeAwarded;
        };
    }

    /** What a case file was selected as. */
    public static String of(SelectionKind kind) {
        return switch (kind) {
            case BEST -> Messages.selectionBest;
            case WORST -> Messages.selectionWorst;
        };
    }

    /** The sign of a state of a review, for tables where an icon would be too much. */
    public static Icons icon(ReviewState state) {
        return switch (state) {
            case ASSIGNED -> Icons.STATE_OPEN;
            case IN_REVIEW -> Icons.STATE_HALF;
            case SEALED -> Icons.STATE_DONE;
            case EXCLUDED -> Icons.EXCLUDE;
        };
    }
}
