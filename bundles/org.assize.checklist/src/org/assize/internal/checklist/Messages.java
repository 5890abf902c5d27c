package org.assize.internal.checklist;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String unknownModel;
    public static String scoreOutOfRange;
    public static String scoringInterrupted;
    public static String unreadable;
    public static String unwritable;
    public static String folderUnreadable;
    public static String contributionIncomplete;
    public static String contributionMissing;
    public static String sameIdentity;
    public static String changedAfterUse;
    public static String unsound;

    public static String xmiTooLarge;
    public static String xmiTooManyObjects;
    public static String xmiTextTooLong;
    public static String xmiExternal;
    public static String xmiDoctype;
    public static String xmiNotWellFormed;
    public static String xmiWrongPackage;
    public static String xmiUnknownClass;
    public static String xmiUnknownFeature;
    public static String xmiIllegalValue;
    public static String xmiWrongRoot;
    public static String xmiUnreadable;

    public static String checkTitleMissing;
    public static String checkGuidanceMissing;
    public static String checkIdMissing;
    public static String checkDuplicateId;
    public static String checkBadNumber;
    public static String checkBadUrn;
    public static String checkBadVersion;
    public static String checkUnknownModel;
    public static String checkNoBands;
    public static String checkBandsUnordered;
    public static String checkBandsNotFromZero;
    public static String checkEmptySection;
    public static String checkNoItems;
    public static String checkMarksSum;
    public static String checkBonusWithoutCap;
    public static String checkVetoAndBonus;
    public static String checkVetoWithRules;
    public static String checkVetoWithMarks;
    public static String checkNoMarks;
    public static String checkNoRules;
    public static String checkRuleAmount;
    public static String checkRuleCap;
    public static String checkRuleAboveMarks;
    public static String checkBasisIncomplete;

    public static String sealUnanswered;
    public static String sealAnsweredTwice;
    public static String sealUnknownItem;
    public static String sealOutcomeUnsuitable;
    public static String sealDeductionsUnsuitable;
    public static String sealNotApplicableWithoutReason;
    public static String sealFailedWithoutReason;
    public static String sealFailedWithoutEvidence;
    public static String sealAwardedWithoutEvidence;
    public static String sealNoDeduction;
    public static String sealRuleOfOtherItem;
    public static String sealUnknownRule;
    public static String sealCountTooSmall;
    public static String sealDeductionWithoutEvidence;
    public static String sealWaivedWithoutReason;

    static {
        NLS.initializeMessages("org.assize.internal.checklist.messages", Messages.class);
    }

    private Messages() {
    }
}
