package org.assize.internal.report;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

    public static String notDrawn;
    public static String notSelected;
    public static String unwritable;
    public static String unknownReview;
    public static String unknownTemplate;
    public static String interrupted;
    public static String nothingComposed;
    public static String bulletinTitle;
    public static String reviewSheetTitle;

    static {
        NLS.initializeMessages("org.assize.internal.report.messages", Messages.class);
    }

    private Messages() {
    }
}
