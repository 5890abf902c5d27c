package org.assize.document;

import java.util.List;

/**
 * The text of a whole document.
 *
 * @param pages   the text of each page, the same as {@link PageText#text()}; empty for a page without text
 * @param notices what must be known about it
 */
public record ExtractedText(List<String> pages, List<Notice> notices) {

    /** Copies the lists. */
    public ExtractedText {
        pages = List.copyOf(pages);
        notices = List.copyOf(notices);
    }
}
