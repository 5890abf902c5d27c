package org.assize.internal.ui.review;

import org.assize.model.review.RoundState;

/** The steps of a round as a line. */
enum Step {

    PLAN, DRAW, REVIEW, CHOOSE, PUBLISH;

    /** The step that is to be done in a state; a void round, like a published one, is at its end. */
    static Step of(RoundState state) {
        return switch (state) {
            case PLANNED -> PLAN;
            case FRAME_FROZEN -> DRAW;
            case DRAWN, REVIEWING -> REVIEW;
            case SCORED -> CHOOSE;
            case SELECTED, PUBLISHED, VOID -> PUBLISH;
        };
    }

    String title() {
        return switch (this) {
            case PLAN -> Messages.stepPlan;
            case DRAW -> Messages.stepDraw;
            case REVIEW -> Messages.stepReview;
            case CHOOSE -> Messages.stepChoose;
            case PUBLISH -> Messages.stepPublish;
        };
    }

    /** What the step waits for before it can be done. */
    String waitsFor() {
        return switch (this) {
            case PLAN -> "";
            case DRAW -> Messages.waitsForFrame;
            case REVIEW -> Messages.waitsForDraw;
            case CHOOSE -> Messages.waitsForSeals;
            case PUBLISH -> Messages.waitsForChoice;
        };
    }
}
