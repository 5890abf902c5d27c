package org.assize.internal.ui.checklist;

import org.eclipse.osgi.util.NLS;

/** Texts of the checklist room. */
final class Messages extends NLS {

    public static String absenceLine;
    public static String absenceUncertain;
    public static String allAnswered;
    public static String askAbsence;
    public static String askNotApplicable;
    public static String askRemark;
    public static String askVeto;
    public static String cannotSeal;
    public static String confirmSeal;
    public static String deskFailed;
    public static String empty;
    public static String evidenceDropped;
    public static String evidenceLine;
    public static String evidenceOutdated;
    public static String failed;
    public static String finding;
    public static String hide;
    public static String item;
    public static String markLine;
    public static String marks;
    public static String moreRefusals;
    public static String noEvidence;
    public static String noRule;
    public static String notAnswered;
    public static String notApplicable;
    public static String notCounted;
    public static String noteMessage;
    public static String notScorable;
    public static String notVeto;
    public static String otherCaseFile;
    public static String page;
    public static String proposalAbsence;
    public static String proposalAccept;
    public static String proposalChange;
    public static String proposalCounted;
    public static String proposalMore;
    public static String proposalNone;
    public static String proposalPlace;
    public static String proposalReject;
    public static String proposalRejected;
    public static String proposalTakenBack;
    public static String proposalText;
    public static String readOnlyClosed;
    public static String readOnlyOther;
    public static String readOnlyState;
    public static String reasonLine;
    public static String region;
    public static String seal;
    public static String sealTip;
    public static String searching;
    public static String stateLine;
    public static String vetoHasNoCount;
    public static String vetoItem;
    public static String vetoWarning;
    public static String waived;
    public static String wholeFile;
    public static String withoutEvidence;

    static {
        NLS.initializeMessages("org.assize.internal.ui.checklist.messages", Messages.class);
    }

    private Messages() {
    }
}
