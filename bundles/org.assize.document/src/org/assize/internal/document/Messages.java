package org.assize.internal.document;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String aboutFile;
    public static String aboutPage;
    public static String withDetail;
    public static String unreadable;
    public static String unpackFirst;
    public static String unsupported;
    public static String damaged;
    public static String encrypted;
    public static String noSuchPage;
    public static String tooLarge;
    public static String timedOut;
    public static String outOfMemory;
    public static String workerDied;
    public static String noWorker;
    public static String readerOff;
    public static String closed;

    static {
        NLS.initializeMessages("org.assize.internal.document.messages", Messages.class);
    }

    private Messages() {
    }
}
