package org.assize.document;

import java.awt.geom.Rectangle2D;

/**
 * Four corners around a piece of text, in user space. Seen with the text upright: lower left, lower right, upper right,
 * upper left. On a turned page, or for slanted text, the sides are turned with the text.
 *
 * @param x1 lower left
 * @param y1 lower left
 * @param x2 lower right
 * @param y2 lower right
 * @param x3 upper right
 * @param y3 upper right
 * @param x4 upper left
 * @param y4 upper left
 */
public record Quad(float x1, float y1, float x2, float y2, float x3, float y3, float x4, float y4) {

    /** {@return the quad of an upright rectangle} Edges in user space. */
    public static Quad of(double left, double bottom, double right, double top) {
        return new Quad((float) left, (float) bottom, (float) right, (float) bottom, (float) right, (float) top,
                (float) left, (float) top);
    }

    /** {@return the smallest upright rectangle around the corners, in user space} Its y is the lower edge. */
    public Rectangle2D bounds() {
        float left = Math.min(Math.min(x1, x2), Math.min(x3, x4));
        float right = Math.max(Math.max(x1, x2), Math.max(x3, x4));
        float bottom = Math.min(Math.min(y1, y2), Math.min(y3, y4));
        float top = Math.max(Math.max(y1, y2), Math.max(y3, y4));
        return new Rectangle2D.Float(left, bottom, right - left, top - bottom);
    }
}
