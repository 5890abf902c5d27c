package org.assize.internal.recognition;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

    public static String readingsUnknown;
    public static String readingsDamaged;
    public static String readingDamaged;
    public static String noEngine;
    public static String changedOriginal;
    public static String reading;
    public static String readingPage;
    public static String unexpectedFailure;
    public static String cannotKeep;
    public static String cannotRead;

    static {
        NLS.initializeMessages("org.assize.internal.recognition.messages", Messages.class);
    }

    private Messages() {
    }
}
