package org.assize.journal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;

import org.assize.internal.journal.KeyFile;

/**
 * The Ed25519 key with which a person signs, kept in a PKCS#12 file that keytool and OpenSSL read as well. Immutable
 * and thread-safe. The private key never leaves this object.
 */
public final class SigningKey {

    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /**
     * Reads the key from its file, or makes both if there is no file. A new file is readable by its owner only where
     * the file system knows owners, and complete or not there at all.
     *
     * @param pkcs12   the key file
     * @param password protects file and key; an empty array means none. Not kept
     * @throws JournalException if the file cannot be read or written, the password is wrong, or there is no Ed25519 key
     */
    public static SigningKey openOrCreate(Path pkcs12, char[] password) throws JournalException {
        return new SigningKey(new KeyFile(pkcs12).openOrCreate(password));
    }

    /** The public half, as declared in the first entry of every chain the key signs. */
    public PublicKey publicKey() {
        return pair.getPublic();
    }

    /** SHA-256 of the public key (X.509 SubjectPublicKeyInfo), 64 lower-case hexadecimal digits. */
    public String fingerprint() {
        return fingerprint(pair.getPublic());
    }

    /** The fingerprint of any public key, as {@link #fingerprint()}. */
    public static String fingerprint(PublicKey key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    /**
     * Signs.
     *
     * @param message the bytes to sign
     * @return 64 bytes
     */
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // the key was checked when it was opened
        }
    }
}
