package org.assize.internal.search.index;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A document that is to be found.
 *
 * @param caseFile    case number
 * @param path        path within the case file; with the case number it identifies the document
 * @param ordinal     place in the reading order of the case file
 * @param description what it is called
 * @param sha256      SHA-256 (hex) of the bytes
 * @param mediaType   media type
 */
public record SourceDocument(String caseFile, String path, int ordinal, Description description, String sha256,
        String mediaType) {

    private static final int LONGEST_KEY = 8000;

    /**
     * What a document is called.
     *
     * @param title title
     * @param type  type, may be empty
     * @param date  its day, if known
     */
    public record Description(String title, String type, @Nullable LocalDate date) {
    }

    /** {@return what identifies the document in the library} */
    String key() {
        return key(caseFile, path);
    }

    /** A term of the index has at most 32,766 bytes, and metadata may say anything. */
    static String key(String caseFile, String path) {
        String key = caseFile + '\u001F' + path;
        return key.length() <= LONGEST_KEY ? key : Long.toHexString(Fingerprint.of(caseFile, path));
    }

    /** {@return a number for the identity of the document} */
    long keyPrint() {
        return Fingerprint.of(caseFile, path);
    }

    /** {@return a number for identity and content} It changes when the text has to be read again. */
    long contentPrint() {
        return Fingerprint.of(caseFile, path, sha256);
    }

    /**
     * {@return a number for everything the index keeps} It changes when the document has to be indexed again.
     *
     * @param stamp of its machine readings
     */
    long fullPrint(long stamp) {
        return Fingerprint.of(caseFile, path, sha256, description.title(), description.type(),
                String.valueOf(description.date()), Integer.toString(ordinal), Long.toString(stamp));
    }
}
