package org.assize.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as records have it: 64 lower-case hexadecimal digits. An object is one running hash, for one thread. */
public final class Sha256 {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest;

    /** The hash of nothing yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** {@return the hash of some bytes, hex} */
    public static String of(byte[] content) {
        return new Sha256().add(ByteBuffer.wrap(content)).hex();
    }

    /** {@return the hash of a text in UTF-8, hex} */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the hash of a file, hex}
     *
     * @throws IOException if it cannot be read
     */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Sha256 hash = new Sha256();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                hash.add(ByteBuffer.wrap(buffer, 0, read));
            }
            return hash.hex();
        }
    }

    /** Adds what remains in a buffer; afterwards nothing does. */
    public Sha256 add(ByteBuffer content) {
        digest.update(content);
        return this;
    }

    /** {@return the hash, hex} The object starts anew. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** {@return the hash, 32 bytes} The object starts anew. */
    public byte[] bytes() {
        return digest.digest();
    }
}
