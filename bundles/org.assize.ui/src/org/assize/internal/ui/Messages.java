package org.assize.internal.ui;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

    public static String promptCancel;
    public static String promptOk;
    public static String reading;
    public static String switchedOff;
    public static String switchedOffAnd;
    public static String switchedOffOne;
    public static String problemTitle;
    public static String problemReason;
    public static String problemNotLost;
    public static String problemTodo;
    public static String problemCopy;
    public static String problemCopyAll;
    public static String problemClose;
    public static String problemDetails;
    public static String problemAt;
    public static String problemLine;
    public static String libraryReadOnly;
    public static String libraryReadOnlyNotLost;
    public static String libraryReadOnlyTodo;
    public static String libraryRepaired;
    public static String libraryRepairedNotLost;
    public static String kindAdministrative;
    public static String kindCriminal;
    public static String kindOther;
    public static String levelHandler;
    public static String levelDepartment;
    public static String levelLegal;
    public static String levelChief;
    public static String reviewAssigned;
    public static String reviewInReview;
    public static String reviewSealed;
    public static String reviewExcluded;
    public static String roundPlanned;
    public static String roundFrozen;
    public static String roundDrawn;
    public static String roundReviewing;
    public static String roundScored;
    public static String roundSelected;
    public static String roundPublished;
    public static String roundVoid;
    public static String outcomePassed;
    public static String outcomeDeducted;
    public static String outcomeFailed;
    public static String outcomeNotApplicable;
    public static String outcomeAwarded;
    public static String selectionBest;
    public static String selectionWorst;
    public static String changeAccept;
    public static String changeCount;
    public static String changeRemark;
    public static String changeQuestion;

    static {
        NLS.initializeMessages("org.assize.internal.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
