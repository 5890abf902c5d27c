package org.assize.internal.install.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One number for all files of a package, their names included. */
public final class PackageHash {

    private PackageHash() {
    }

    /** {@return SHA-256 over the names of the files, in order, and the SHA-256 of each} */
    public static String of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        MessageDigest whole = digest();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            whole.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            whole.update(content(file));
        }
        return HexFormat.of().formatHex(whole.digest());
    }

    private static byte[] content(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JVM has it
        }
    }
}
