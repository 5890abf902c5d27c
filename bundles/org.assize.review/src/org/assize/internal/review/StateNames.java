package org.assize.internal.review;

import org.assize.model.review.ReviewState;
import org.assize.model.review.RoundState;

/** Names of states in the language of the user. */
final class StateNames {

    private StateNames() {
    }

    static String of(RoundState state) {
        return switch (state) {
            case PLANNED -> Messages.roundPLANNED;
            case FRAME_FROZEN -> Messages.roundFRAME_FROZEN;
            case DRAWN -> Messages.roundDRAWN;
            case REVIEWING -> Messages.roundREVIEWING;
            case SCORED -> Messages.roundSCORED;
            case SELECTED -> Messages.roundSELECTED;
            case PUBLISHED -> Messages.roundPUBLISHED;
            case VOID -> Messages.roundVOID;
        };
    }

    static String of(ReviewState state) {
        return switch (state) {
            case ASSIGNED -> Messages.reviewASSIGNED;
            case IN_REVIEW -> Messages.reviewIN_REVIEW;
            case SEALED -> Messages.reviewSEALED;
            case EXCLUDED -> Messages.reviewEXCLUDED;
        };
    }
}
