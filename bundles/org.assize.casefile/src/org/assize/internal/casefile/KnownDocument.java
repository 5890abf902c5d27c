package org.assize.internal.casefile;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.assize.records.event.DocumentData;

/**
 * What is registered of a document.
 *
 * @param earlier hashes of versions that were replaced
 */
public record KnownDocument(String path, String sha256, long size, @Nullable Instant modified, String mediaType,
        int ordinal, Set<String> earlier) {

    /** {@return whether these are its bytes, or were: a folder may still hold what was replaced by a newer scan} */
    boolean had(String hash) {
        return sha256.equals(hash) || earlier.contains(hash);
    }

    /** {@return path and hash, as far as they make up the hash of a case file} */
    public DocumentData data() {
        return new DocumentData(path, "", "", sha256, size, modified, mediaType, null, ordinal);
    }
}
