package org.assize.internal.casefile;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.assize.records.event.DocumentData;

/** What is registered of a document. */
public record KnownDocument(String path, String sha256, long size, @Nullable Instant modified, String mediaType,
        int ordinal) {

    /** {@return path and hash, as far as they make up the hash of a case file} */
    public DocumentData data() {
        return new DocumentData(path, "", "", sha256, size, modified, mediaType, null, ordinal);
    }
}
