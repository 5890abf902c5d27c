package org.assize.internal.ui.document.layout;

/**
 * A place on a page as it is turned.
 *
 * @param page from 1
 * @param x    points from the left edge of the page; may lie outside
 * @param y    points from the top edge of the page; may lie outside
 */
public record PagePoint(int page, double x, double y) {

    /** {@return the top left of a page} */
    public static PagePoint top(int page) {
        return new PagePoint(page, 0, 0);
    }
}
