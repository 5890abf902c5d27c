package org.assize.internal.install;

import org.eclipse.osgi.util.NLS;

/** Texts shown to people. */
public final class Messages extends NLS {

    public static String packageTooLarge;
    public static String packageTooMany;
    public static String packageName;
    public static String packageNameTwice;
    public static String packageLink;
    public static String packageUnreadable;
    public static String schemeUnknown;
    public static String noRepository;
    public static String entryMissing;
    public static String xmlTooLarge;
    public static String xmlUnreadable;
    public static String unsignedJar;
    public static String unsignedEntry;
    public static String unsignedMetadata;
    public static String tampered;
    public static String untrusted;
    public static String nothingTrusted;
    public static String expired;
    public static String notYetValid;
    public static String revoked;
    public static String weak;
    public static String duplicateEntry;
    public static String forbiddenInstruction;
    public static String missingArtifact;
    public static String noPlugins;
    public static String missingRequirement;
    public static String conflict;
    public static String adviceDangerous;
    public static String adviceUnreadable;
    public static String adviceUnsigned;
    public static String adviceTampered;
    public static String adviceUntrusted;
    public static String adviceExpired;
    public static String adviceNotYetValid;
    public static String adviceRevoked;
    public static String adviceWeak;
    public static String adviceForbidden;
    public static String adviceMissing;
    public static String adviceConflict;
    public static String refused;
    public static String notWritable;
    public static String noProfile;
    public static String otherChange;
    public static String unknownPlugin;
    public static String noEarlierVersion;
    public static String provisioningFailed;
    public static String noTrustInterface;
    public static String restored;
    public static String storeUnreadable;
    public static String storeDamaged;
    public static String writeFailed;
    public static String leftOver;
    public static String cancelled;
    public static String certificateUnreadable;
    public static String certificateUnknown;
    public static String certificateAmbiguous;
    public static String closed;
    public static String trustUnreadable;
    public static String signerMissing;
    public static String keyStoreUnusable;
    public static String notARepository;

    static {
        NLS.initializeMessages("org.assize.internal.install.messages", Messages.class);
    }

    private Messages() {
    }
}
