package org.assize.document;

import org.assize.document.DocumentException.Reason;
import org.assize.internal.document.Refusals;

/**
 * Something the reader of a document must know because the page they see or search is not all there is.
 *
 * @param kind   what it is
 * @param page   page, from 1; 0 for the document as a whole
 * @param detail names what is concerned, such as the names of the fonts; may be empty
 */
public record Notice(Kind kind, int page, String detail) {

    /** What a notice is about. */
    public enum Kind {
        /** Fonts are not in the file and others were used; detail names them. */
        SUBSTITUTED_FONT,
        /** A large share of the text is not readable although signs are drawn; detail gives the share in per cent. */
        GARBLED_TEXT,
        /** A picture on the page could not be shown; detail says why. */
        MISSING_IMAGE,
        /** Something on the page could not be read or drawn; detail says what. */
        DAMAGED_CONTENT,
        /** The character encoding was guessed; detail names it. */
        GUESSED_ENCODING,
        /** Not everything was read because a limit was reached; detail names the limit. */
        TRUNCATED,
        /** A page could not be read at all when all pages were wanted; detail gives the reason. */
        UNREADABLE_PAGE,
        /** A file within this one could not be read; detail names it and gives the reason. */
        UNREAD_PART,
        /** Only the text is shown, not the layout, pictures or drawings of the original. */
        TEXT_ONLY
    }

    /** {@return the notice that a file within another could not be read} */
    public static Notice unreadPart(int page, String name, Reason reason, String detail) {
        return new Notice(Kind.UNREAD_PART, page, Refusals.part(name, reason, detail));
    }
}
