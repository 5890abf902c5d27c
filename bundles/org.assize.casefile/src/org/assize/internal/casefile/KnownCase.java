package org.assize.internal.casefile;

import java.util.Map;

/**
 * What is registered of a case file.
 *
 * @param folder as registered: relative to originals/ when {@code managed}, else a URI
 * @param documents by path
 */
public record KnownCase(String number, String folder, boolean managed, Map<String, KnownDocument> documents) {

    /** {@return the ordinal for the next document} */
    public int nextOrdinal() {
        return documents.values().stream().mapToInt(KnownDocument::ordinal).max().orElse(0) + 1;
    }
}
