package org.assize.internal.checklist;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A running SHA-256. */
public final class Sha256 {

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public static String of(byte[] content) {
        Sha256 sha = new Sha256();
        sha.update(content);
        return sha.hex();
    }

    public void update(byte[] bytes) {
        digest.update(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
