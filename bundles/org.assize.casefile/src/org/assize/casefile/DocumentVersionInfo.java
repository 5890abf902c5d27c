package org.assize.casefile;

import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A version of a document.
 *
 * @param sha256     hash of its bytes, hex
 * @param size       in bytes
 * @param modified   modification time of the file at intake; null if not known
 * @param mediaType  what it was found to be
 * @param file       where it lies, or lay
 * @param kept       whether the file was kept; true for the present version
 * @param replacedAt when a newer version came; null for the present version
 * @param replacedBy id of the reviewer who replaced it; empty for the present version
 * @param reason     why it was replaced; empty for the present version
 */
public record DocumentVersionInfo(String sha256, long size, @Nullable Instant modified, String mediaType, Path file,
        boolean kept, @Nullable Instant replacedAt, String replacedBy, String reason) {

    /** {@return whether this is the version that counts} */
    public boolean isPresent() {
        return replacedAt == null;
    }
}
