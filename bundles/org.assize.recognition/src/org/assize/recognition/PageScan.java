package org.assize.recognition;

import java.awt.geom.Point2D;

import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.Quad;

/**
 * A page as an engine is given it.
 *
 * @param image    the whole page as it is shown to people, turned upright as far as the file says how
 * @param dpi      pixels for each inch of the image
 * @param geometry how the page is seen, which tells a place in the picture from a place on the page
 */
public record PageScan(PageImage image, int dpi, PageGeometry geometry) {

    private static final double POINTS_PER_INCH = 72;

    /** {@return the place on the page of an upright box in the picture} Edges in pixels from the top left. */
    public Quad place(double left, double top, double right, double bottom) {
        return place(left, top, right, bottom, 0);
    }

    /**
     * {@return the place on the page of a box in the picture}
     *
     * @param left   left edge, pixels
     * @param top    upper edge, pixels from the top
     * @param right  right edge, pixels
     * @param bottom lower edge, pixels from the top
     * @param turned how far the text in it is turned clockwise: 0, 90, 180 or 270 degrees
     */
    public Quad place(double left, double top, double right, double bottom, int turned) {
        Point2D[] corners = {user(left, bottom), user(right, bottom), user(right, top), user(left, top)};
        // The corners run counter-clockwise; text turned by 90 degrees begins at the upper left of the picture.
        int first = Math.floorMod(-turned / 90, 4);
        Point2D a = corners[first];
        Point2D b = corners[(first + 1) % 4];
        Point2D c = corners[(first + 2) % 4];
        Point2D d = corners[(first + 3) % 4];
        return new Quad((float) a.getX(), (float) a.getY(), (float) b.getX(), (float) b.getY(), (float) c.getX(),
                (float) c.getY(), (float) d.getX(), (float) d.getY());
    }

    private Point2D user(double x, double y) {
        return geometry.toUser(x * POINTS_PER_INCH / dpi, y * POINTS_PER_INCH / dpi);
    }
}
