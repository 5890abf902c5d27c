package org.assize.internal.records;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

    public static String unreadable;
    public static String unwritable;
    public static String notALibrary;
    public static String notEmpty;
    public static String newerFormat;
    public static String readOnly;
    public static String undecodable;
    public static String journalFailed;

    static {
        NLS.initializeMessages("org.assize.internal.records.messages", Messages.class);
    }

    private Messages() {
    }
}
