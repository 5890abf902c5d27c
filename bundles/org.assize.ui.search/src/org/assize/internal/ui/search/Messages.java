package org.assize.internal.ui.search;

import org.eclipse.osgi.util.NLS;

/** Texts of the search room. */
final class Messages extends NLS {

    public static String allHits;
    public static String coverage;
    public static String coverageFailed;
    public static String coverageNotIndexed;
    public static String coverageWithoutText;
    public static String hint;
    public static String hitPlace;
    public static String hitsInFile;
    public static String indexFailed;
    public static String moreHits;
    public static String noHits;
    public static String noLibrary;
    public static String notSeen;
    public static String notSeenInfo;
    public static String onlyPagesWithoutText;
    public static String queryMessage;
    public static String searching;
    public static String stateCurrent;
    public static String stateFailed;
    public static String statePaused;
    public static String stateUpdating;
    public static String stateWithFailures;
    public static String updatingIndex;
    public static String viewFailed;

    static {
        NLS.initializeMessages("org.assize.internal.ui.search.messages", Messages.class);
    }

    private Messages() {
    }
}
