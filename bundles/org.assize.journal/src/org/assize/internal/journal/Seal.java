package org.assize.internal.journal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

import org.assize.journal.SigningKey;

/** Hashes, signatures and keys in the text forms of the journal. */
final class Seal {

    static final String ALGORITHMS = "Ed25519/SHA-256";
    static final String NO_HASH = "0".repeat(64);

    private Seal() {
    }

    /** SHA-256, 64 lower-case hexadecimal digits. */
    static String hash(byte[] content) {
        return HexFormat.of().formatHex(newHash().digest(content));
    }

    /** A running SHA-256. */
    static MessageDigest newHash() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    static String sign(String hash, SigningKey key) {
        return Base64.getEncoder().encodeToString(key.sign(HexFormat.of().parseHex(hash)));
    }

    /** Whether {@code signature} is the one and only Base64 text of a signature of {@code hash}. */
    static boolean verify(String hash, String signature, PublicKey key) {
        try {
            byte[] bytes = Base64.getDecoder().decode(signature);
            if (!Base64.getEncoder().encodeToString(bytes).equals(signature)) {
                return false; // decoders ignore the unused bits of the last digit: another text, same bytes
            }
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(HexFormat.of().parseHex(hash));
            return check.verify(bytes);
        } catch (SignatureException | IllegalArgumentException e) {
            return false; // not even the form of a signature
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // keys come from decode(), the algorithm is part of Java
        }
    }

    static String encode(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** The Ed25519 key of an X.509 SubjectPublicKeyInfo in Base64. */
    static PublicKey decode(String text) throws GeneralSecurityException {
        try {
            PublicKey key = KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
            Signature.getInstance("Ed25519").initVerify(key); // only here it shows if these bytes are no point
            return key;
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
