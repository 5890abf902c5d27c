package org.assize.internal.check;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String wholeCaseFile;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
