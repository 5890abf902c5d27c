package org.assize.search;

/**
 * A page or document whose text a search cannot see, or not all of it.
 *
 * @param kind     why
 * @param caseFile case number
 * @param document path of the document within the case file
 * @param page     page, from 1; 0 for the document as a whole
 * @param detail   says more, localized: the reason of a failure, the confidence, the share that is garbled; may be
 *                 empty
 */
public record Unsearched(Kind kind, String caseFile, String document, int page, String detail) {

    /** Why something was not searched. In the order in which they are listed. */
    public enum Kind {
        /** The document could not be read. */
        FAILED,
        /** The document has not been read yet. */
        NOT_INDEXED,
        /** Much of the document's text is not readable although signs are drawn. */
        GARBLED,
        /** A part of the document was not read, such as an attachment or what is beyond a limit. */
        PARTIAL,
        /** The page has no text. */
        WITHOUT_TEXT,
        /** The page was read by machine with low confidence. */
        UNCERTAIN
    }
}
