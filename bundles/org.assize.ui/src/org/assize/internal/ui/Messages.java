package org.assize.internal.ui;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

    public static String reading;
    public static String problemTitle;
    public static String problemReason;
    public static String problemNotLost;
    public static String problemTodo;
    public static String problemCopy;
    public static String problemCopyAll;
    public static String problemClose;
    public static String problemDetails;
    public static String problemAt;
    public static String libraryReadOnly;
    public static String libraryReadOnlyNotLost;
    public static String libraryReadOnlyTodo;
    public static String libraryRepaired;
    public static String libraryRepairedNotLost;

    static {
        NLS.initializeMessages("org.assize.internal.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
