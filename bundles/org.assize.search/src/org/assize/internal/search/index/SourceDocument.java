package org.assize.internal.search.index;

/**
 * A document that is to be found.
 *
 * @param caseFile  its case file
 * @param path      path within the case file; with the case number it identifies the document
 * @param title     title
 * @param type      type, may be empty
 * @param sha256    SHA-256 (hex) of the bytes
 * @param mediaType media type
 * @param ordinal   place in the reading order of the case file
 */
public record SourceDocument(SourceCase caseFile, String path, String title, String type, String sha256,
        String mediaType, int ordinal) {

    private static final int LONGEST_KEY = 8000;

    /** {@return what identifies the document in the library} */
    String key() {
        return key(caseFile.number(), path);
    }

    /** A term of the index has at most 32,766 bytes, and metadata may say anything. */
    static String key(String caseFile, String path) {
        String key = caseFile + '\u001F' + path;
        return key.length() <= LONGEST_KEY ? key : Long.toHexString(Fingerprint.of(caseFile, path));
    }

    /** {@return a number for the identity of the document} */
    long keyPrint() {
        return Fingerprint.of(caseFile.number(), path);
    }

    /** {@return a number for identity and content} It changes when the text has to be read again. */
    long contentPrint() {
        return Fingerprint.of(caseFile.number(), path, sha256);
    }

    /** {@return a number for everything the index keeps} It changes when the document has to be indexed again. */
    long fullPrint() {
        return Fingerprint.of(caseFile.number(), path, sha256, title, type, Integer.toString(ordinal),
                caseFile.cause(), caseFile.unit().toString(), caseFile.handler().toString(),
                String.valueOf(caseFile.closed()));
    }
}
