package org.assize.internal.plugins.ocr;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String notInstalled;
    public static String notThere;
    public static String doesNotWork;
    public static String tooOld;
    public static String noLanguage;
    public static String installLinux;
    public static String installMac;
    public static String installWindows;
    public static String cannotStart;
    public static String tookTooLong;
    public static String failed;
    public static String noScratch;

    static {
        NLS.initializeMessages("org.assize.internal.plugins.ocr.messages", Messages.class);
    }

    private Messages() {
    }
}
