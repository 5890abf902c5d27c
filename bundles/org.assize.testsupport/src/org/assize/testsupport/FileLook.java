package org.assize.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What must not change of a file.
 *
 * @param sha256   hex
 * @param size     in bytes
 * @param modified cut to milliseconds, which is what intake records; null if it was not recorded
 */
record FileLook(String sha256, long size, @Nullable Instant modified) {

    FileLook {
        modified = modified == null ? null : modified.truncatedTo(ChronoUnit.MILLIS);
    }

    /** {@return the look of a file now; empty if there is none} */
    static Optional<FileLook> of(Path file) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return Optional.of(new FileLook(HexFormat.of().formatHex(hash), attributes.size(),
                    attributes.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean matches(FileLook now) {
        return sha256.equals(now.sha256) && size == now.size && (modified == null || modified.equals(now.modified));
    }

    @Override
    public String toString() {
        return size + " bytes of " + modified + " (" + sha256.substring(0, Math.min(8, sha256.length())) + "…)";
    }
}
