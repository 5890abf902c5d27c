package org.assize.internal.rcp;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

    public static String alreadyOpen;
    public static String alreadyOpenDetail;
    public static String windowTitle;
    public static String opening;
    public static String unexpected;
    public static String unexpectedNotLost;
    public static String unexpectedTodo;
    public static String lostView;
    public static String noLibrary;
    public static String readOnly;
    public static String reviewer;
    public static String reviewerHint;
    public static String saved;
    public static String savedNever;
    public static String savedHint;
    public static String language;
    public static String languageSystem;
    public static String languageRestart;
    public static String languageUnwritable;
    public static String restartTitle;
    public static String restartQuestion;
    public static String restartNow;
    public static String restartLater;
    public static String theme;
    public static String themeSystem;
    public static String themeLight;
    public static String themeDark;
    public static String reviewerGroup;
    public static String reviewerId;
    public static String reviewerName;
    public static String reviewerNameNote;
    public static String reviewerUnwritable;
    public static String welcomeHeading;
    public static String welcomeText;
    public static String welcomeStart;
    public static String welcomeRecent;
    public static String welcomeLearn;
    public static String sampleTitle;
    public static String sampleText;
    public static String openTitle;
    public static String openText;
    public static String createTitle;
    public static String createText;
    public static String languageTitle;
    public static String keyQuickAccess;
    public static String keyEvidence;
    public static String keyItems;
    public static String keySearch;
    public static String recentGone;
    public static String recentGoneReason;
    public static String sampleMaking;
    public static String sampleFailed;
    public static String sampleLibraryName;
    public static String sampleStepFiles;
    public static String sampleStepImport;
    public static String sampleStepIndex;
    public static String sampleStepRound;
    public static String sampleStepReview;
    public static String startAsUsual;
    public static String startFailed;
    public static String startFailedDetail;
    public static String startQuit;
    public static String startSafe;
    public static String startSuspect;
    public static String windowTitleSafe;

    static {
        NLS.initializeMessages("org.assize.internal.rcp.messages", Messages.class);
    }

    private Messages() {
    }
}
