package org.assize.internal.kit;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

    public static String attributeMissing;
    public static String attributeUnknown;
    public static String bindingUnresolved;
    public static String bundleMissing;
    public static String bundleRequired;
    public static String bundleVersion;
    public static String checkWorks;
    public static String checklistUnknown;
    public static String classMissing;
    public static String elementMissing;
    public static String elementTooOften;
    public static String elementUnknown;
    public static String fileMissing;
    public static String kindUndeclared;
    public static String noBundle;
    public static String noPlugins;
    public static String packageInternal;
    public static String packageMissing;
    public static String packageUnpromised;
    public static String packageVersion;
    public static String pointMissing;
    public static String rangeOpen;
    public static String remarkTooLong;
    public static String remarksNone;
    public static String remarksNotUtf8;
    public static String remarksTooLarge;
    public static String serviceDied;
    public static String serviceNameless;
    public static String serviceNotMade;
    public static String serviceThrew;
    public static String serviceWorks;
    public static String signed;
    public static String textMissing;
    public static String tooLarge;
    public static String tooMany;
    public static String unreadable;
    public static String unsigned;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
