package org.assize.internal.annotation.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Vectors, and turns of the page. */
final class Geometry {

    private Geometry() {
    }

    static Point2D minus(Point2D end, Point2D start) {
        return new Point2D.Double(end.getX() - start.getX(), end.getY() - start.getY());
    }

    static Point2D middle(Point2D a, Point2D b) {
        return new Point2D.Double((a.getX() + b.getX()) / 2, (a.getY() + b.getY()) / 2);
    }

    /** {@return the point that lies this far from the start} The start if there is no direction. */
    static Point2D towards(Point2D start, Point2D direction, double distance) {
        double length = direction.distance(0, 0);
        double share = length > 0 ? distance / length : 0;
        return new Point2D.Double(start.getX() + direction.getX() * share, start.getY() + direction.getY() * share);
    }

    /**
     * {@return from a space in which the box stands upright as the page is shown, with its lower left corner at the
     * origin, to user space}
     */
    static AffineTransform upright(Rectangle2D box, int rotation) {
        return switch (rotation) {
            case 90 -> new AffineTransform(0, 1, -1, 0, box.getMaxX(), box.getMinY());
            case 180 -> new AffineTransform(-1, 0, 0, -1, box.getMaxX(), box.getMaxY());
            case 270 -> new AffineTransform(0, -1, 1, 0, box.getMinX(), box.getMaxY());
            default -> new AffineTransform(1, 0, 0, 1, box.getMinX(), box.getMinY());
        };
    }

    /** {@return the box as it stands upright, with its lower left corner at the origin} */
    static Rectangle2D shown(Rectangle2D box, int rotation) {
        boolean sideways = rotation % 180 != 0;
        return new Rectangle2D.Double(0, 0, sideways ? box.getHeight() : box.getWidth(),
                sideways ? box.getWidth() : box.getHeight());
    }
}
