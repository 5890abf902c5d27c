package org.assize.internal.search;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String queryProblem;
    public static String emptyQuery;
    public static String emptyPhrase;
    public static String queryTooLong;
    public static String openQuotation;
    public static String openBracket;
    public static String unexpectedClosing;
    public static String operatorWithoutOperand;
    public static String somethingMissing;
    public static String fieldWithoutValue;
    public static String indexUnreadable;
    public static String indexUnwritable;
    public static String indexInUse;
    public static String indexClosed;
    public static String damagedMadeAnew;
    public static String otherVersionMadeAnew;
    public static String originalChanged;
    public static String unexpectedFailure;
    public static String updating;
    public static String termListTooLarge;
    public static String termListEmpty;
    public static String termListUnreadable;
    public static String termReportUnwritable;
    public static String savedSearchNeedsName;
    public static String savedSearchNotYours;
    public static String savedSearchUnknownFields;

    static {
        NLS.initializeMessages("org.assize.internal.search.messages", Messages.class);
    }

    private Messages() {
    }
}
