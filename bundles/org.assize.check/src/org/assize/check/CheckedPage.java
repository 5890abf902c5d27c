package org.assize.check;

import org.assize.document.PageGeometry;
import org.assize.document.PageText;

/**
 * A page as a check sees it.
 *
 * @param text       what it says, every sign with its place and how sure its reading is; empty if the origin is
 *                   {@link TextOrigin#NONE}
 * @param geometry   its size and turn
 * @param origin     where the text comes from
 * @param confidence how sure the machine is of the whole, 0 to 1; 1 for text of the document, 0 without text
 */
public record CheckedPage(PageText text, PageGeometry geometry, TextOrigin origin, float confidence) {

    /** {@return its number within the document, from 1} */
    public int number() {
        return text.page();
    }
}
