package org.assize.internal.report;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

    public static String notDrawn;
    public static String notSelected;
    public static String unwritable;
    public static String unknownReview;

    static {
        NLS.initializeMessages("org.assize.internal.report.messages", Messages.class);
    }

    private Messages() {
    }
}
