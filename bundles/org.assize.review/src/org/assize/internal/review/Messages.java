package org.assize.internal.review;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

    public static String unknownRound;
    public static String unknownReview;
    public static String unknownCaseFile;
    public static String wrongState;
    public static String noCaseFiles;
    public static String emptyFrame;
    public static String nothingDrawn;
    public static String frameDiffers;
    public static String manifestDiffers;
    public static String drawnMissing;
    public static String drawnDiffers;
    public static String drawnUnexpected;
    public static String tooManyReplacements;
    public static String noChecklist;
    public static String changedChecklist;
    public static String noStrata;
    public static String badPeriod;
    public static String duplicateStratum;
    public static String badQuota;
    public static String overlappingStrata;
    public static String noReviewers;
    public static String nothingToAssign;
    public static String notDrawn;
    public static String alreadyExcluded;
    public static String sealedAlready;
    public static String reasonNeeded;
    public static String unknownStratum;
    public static String notAtTop;
    public static String notAtBottom;
    public static String tieReason;
    public static String noneReason;
    public static String notExcellent;
    public static String bestIsWorst;
    public static String notYours;
    public static String reviewClosed;
    public static String reviewBlind;
    public static String unknownDocument;
    public static String changedDocument;
    public static String notScorable;
    public static String badAnswers;
    public static String noAnswersFor;
    public static String roundPLANNED;
    public static String roundFRAME_FROZEN;
    public static String roundDRAWN;
    public static String roundREVIEWING;
    public static String roundSCORED;
    public static String roundSELECTED;
    public static String roundPUBLISHED;
    public static String roundVOID;
    public static String reviewASSIGNED;
    public static String reviewIN_REVIEW;
    public static String reviewSEALED;
    public static String reviewEXCLUDED;
    public static String unknownStrategy;
    public static String strategyInterrupted;
    public static String extremesTitle;
    public static String proposalNoItem;
    public static String proposalNoRule;
    public static String proposalNotApplicable;
    public static String proposalBonus;
    public static String proposalJoined;
    public static String proposalCaseFile;
    public static String proposalDecided;
    public static String proposalWaiting;
    public static String proposalAnswerChanged;

    static {
        NLS.initializeMessages("org.assize.internal.review.messages", Messages.class);
    }

    private Messages() {
    }
}
