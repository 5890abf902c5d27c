package org.assize.internal.plugin;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String contributionFailed;
    public static String displayProduct;
    public static String displaySigned;
    public static String displayUnsigned;
    public static String hindranceAbsent;
    public static String hindranceRequires;
    public static String hindranceUnreadable;
    public static String hindranceUnresolved;
    public static String idTaken;
    public static String noId;
    public static String reasonBudget;
    public static String reasonOff;
    public static String windowBlocked;
    public static String vmEnded;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
