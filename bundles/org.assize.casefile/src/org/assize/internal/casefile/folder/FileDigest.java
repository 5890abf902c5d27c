package org.assize.internal.casefile.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;

import org.assize.records.Sha256;

/**
 * The fingerprint of a file.
 *
 * @param sha256 hex
 * @param size in bytes
 * @param modified cut to milliseconds
 */
public record FileDigest(String sha256, long size, Instant modified) {

    private static final int BUFFER = 1 << 16;

    /** A file was written to while it was being read. */
    public static final class ChangedException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads a file as a stream; a link is not followed.
     *
     * @throws ChangedException if size or time changed meanwhile
     * @throws IOException if the file cannot be read
     * @throws OperationCanceledException if the user cancelled
     */
    public static FileDigest of(Path file, BooleanSupplier cancelled) throws IOException {
        BasicFileAttributes before = attributes(file);
        Sha256 digest = new Sha256();
        long size = 0;
        try (SeekableByteChannel channel = Files.newByteChannel(file,
                Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.clamp(before.size() + 1, 1, BUFFER));
            for (int read = channel.read(buffer); read >= 0; read = channel.read(buffer)) {
                if (cancelled.getAsBoolean()) {
                    throw new OperationCanceledException();
                }
                size += read;
                digest.add(buffer.flip());
                buffer.clear();
            }
        }
        BasicFileAttributes after = attributes(file);
        if (size != before.size() || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
            throw new ChangedException();
        }
        return new FileDigest(digest.hex(), size, time(before));
    }

    /** {@return the modification time of a file, cut to milliseconds} */
    public static Instant time(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
