package org.assize.internal.sample;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle for its users; the wording of the documents lies in {@code res}. */
public final class Messages extends NLS {

    public static String outOfRange;
    public static String notADirectory;
    public static String notEmpty;
    public static String noChineseNames;
    public static String writing;

    static {
        NLS.initializeMessages("org.assize.internal.sample.messages", Messages.class);
    }

    private Messages() {
    }
}
