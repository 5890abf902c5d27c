package org.assize.internal.ui.document.mark.shape;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Where a selected mark can be taken to change its shape, as seen on the screen. */
public enum Handle {
    TOP_LEFT(0, 0), TOP(0.5, 0), TOP_RIGHT(1, 0), RIGHT(1, 0.5), BOTTOM_RIGHT(1, 1), BOTTOM(0.5, 1), BOTTOM_LEFT(0, 1),
    LEFT(0, 0.5),
    /** The end where an arrow or marked text begins. */
    START(0, 0),
    /** The tip of an arrow, or where marked text ends. */
    END(1, 1);

    private final double across;
    private final double down;

    Handle(double across, double down) {
        this.across = across;
        this.down = down;
    }

    /** {@return its place on the bounds of a mark; of no meaning for start and end} */
    Point2D on(Rectangle2D bounds) {
        return new Point2D.Double(bounds.getX() + across * bounds.getWidth(),
                bounds.getY() + down * bounds.getHeight());
    }

    /**
     * {@return the bounds when this handle was taken to a place} What crosses the other side turns over.
     *
     * @param smallest no side gets shorter
     */
    Rectangle2D stretched(Rectangle2D bounds, Point2D to, double smallest) {
        double left = across == 0 ? to.getX() : bounds.getMinX();
        double right = across == 1 ? to.getX() : bounds.getMaxX();
        double top = down == 0 ? to.getY() : bounds.getMinY();
        double bottom = down == 1 ? to.getY() : bounds.getMaxY();
        double width = Math.max(smallest, Math.abs(right - left));
        double height = Math.max(smallest, Math.abs(bottom - top));
        return new Rectangle2D.Double(Math.min(left, right), Math.min(top, bottom), width, height);
    }
}
