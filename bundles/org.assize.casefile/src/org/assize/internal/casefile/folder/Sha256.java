package org.assize.internal.casefile.folder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of the JDK. */
public final class Sha256 {

    private Sha256() {
    }

    /** {@return a new digest} */
    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** {@return lower-case hex} */
    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
