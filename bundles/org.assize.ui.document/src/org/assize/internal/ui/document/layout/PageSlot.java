package org.assize.internal.ui.document.layout;

import org.assize.document.PageGeometry;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The place of one page among all pages laid out below each other, in pixels from the top left of the whole.
 *
 * @param page     from 1
 * @param geometry the page as it is turned
 * @param scale    pixels for each point
 */
public record PageSlot(int page, PageGeometry geometry, double scale, int x, int y, int width, int height) {

    public int bottom() {
        return y + height;
    }

    public Rectangle bounds() {
        return new Rectangle(x, y, width, height);
    }

    /** How many pixels a place is away from the page, 0 inside. */
    public int distanceTo(int top, int bottom) {
        return Math.max(0, Math.max(y - bottom, top - bottom()));
    }
}
