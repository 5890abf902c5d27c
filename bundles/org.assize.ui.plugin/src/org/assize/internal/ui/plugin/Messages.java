package org.assize.internal.ui.plugin;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

    public static String allFiles;
    public static String choosePackage;
    public static String columnName;
    public static String columnSigner;
    public static String columnState;
    public static String columnVersion;
    public static String confirmRemove;
    public static String confirmRollBack;
    public static String detailBundles;
    public static String detailContributes;
    public static String detailHindrance;
    public static String detailId;
    public static String detailInstalled;
    public static String detailLicence;
    public static String detailLine;
    public static String detailMissing;
    public static String detailMore;
    public static String detailSigner;
    public static String detailState;
    public static String detailVendor;
    public static String disabling;
    public static String empty;
    public static String emptyInstall;
    public static String enabling;
    public static String failuresOf;
    public static String failuresOff;
    public static String failuresOfPlugin;
    public static String installing;
    public static String kindBindings;
    public static String kindCheck;
    public static String kindChecklists;
    public static String kindCommandLine;
    public static String kindCommands;
    public static String kindEditors;
    public static String kindImporter;
    public static String kindMenus;
    public static String kindPerspective;
    public static String kindReader;
    public static String kindRecognizer;
    public static String kindRemarks;
    public static String kindReport;
    public static String kindScoring;
    public static String kindSelection;
    public static String kindViews;
    public static String leftOver;
    public static String looking;
    public static String notForThis;
    public static String notice;
    public static String noticeClose;
    public static String noticePlugin;
    public static String noticeShow;
    public static String packageFiles;
    public static String packageInstall;
    public static String packageInstalled;
    public static String packageProblems;
    public static String packageRefused;
    public static String packageTitle;
    public static String packageTrusted;
    public static String removing;
    public static String restartChanges;
    public static String restartNow;
    public static String restartSafe;
    public static String rollingBack;
    public static String safeFailed;
    public static String signerIssued;
    public static String signerLine;
    public static String signerUnknown;
    public static String stateGoneLater;
    public static String stateOff;
    public static String stateOffLater;
    public static String stateOn;
    public static String stateOnLater;
    public static String stateHindered;
    public static String statePartlyOff;
    public static String stateSafe;
    public static String stateSwitchedOff;
    public static String viewFailed;
    public static String oneCheck;
    public static String oneReader;
    public static String oneRecognizer;
    public static String oneScoring;
    public static String oneReport;
    public static String oneImporter;
    public static String oneSelection;
    public static String oneCommand;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
