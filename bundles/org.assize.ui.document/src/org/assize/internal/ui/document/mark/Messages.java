package org.assize.internal.ui.document.mark;

import org.eclipse.osgi.util.NLS;

/** Texts about marks. */
public final class Messages extends NLS {

    public static String libraryClosed;
    public static String notRecorded;
    public static String notRecordedSafe;
    public static String notRecordedTodo;
    public static String undoFailed;

    static {
        NLS.initializeMessages("org.assize.internal.ui.document.mark.messages", Messages.class);
    }

    private Messages() {
    }
}
