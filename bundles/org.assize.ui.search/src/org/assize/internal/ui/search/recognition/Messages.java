package org.assize.internal.ui.search.recognition;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String title;
    public static String reading;
    public static String nothingToRead;
    public static String failed;
    public static String failedFirst;
    public static String failedNotLost;
    public static String failedTodo;

    static {
        NLS.initializeMessages("org.assize.internal.ui.search.recognition.messages", Messages.class);
    }

    private Messages() {
    }
}
