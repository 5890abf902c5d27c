package org.assize.internal.ui.document.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.assize.document.PageGeometry;
import org.assize.document.RenderRequest;

/**
 * A picture of a page or of a part of it. Pages are drawn as a whole as long as that is cheaper; each part of a page
 * costs the worker a run through the whole page.
 *
 * @param page   from 1
 * @param scale  pixels of the device for each point
 * @param x      pixels of the device from the left edge of the page as the file turns it
 * @param y      pixels of the device from its top edge
 * @param width  pixels of the device
 * @param height pixels of the device
 */
public record Tile(int page, float scale, int x, int y, int width, int height) {

    /** Above this many pixels a page is cut; A4 at 150 dpi has 2.2 million. */
    static final long WHOLE = 4_000_000;

    /** Edge of the parts of a cut page. */
    static final int EDGE = 1024;

    /** Memory a picture takes on the screen side. */
    public long bytes() {
        return 4L * width * height;
    }

    public RenderRequest request() {
        return new RenderRequest(page, scale, new Rectangle2D.Double(x / (double) scale, y / (double) scale,
                width / (double) scale, height / (double) scale));
    }

    public boolean intersects(int left, int top, int right, int bottom) {
        return x < right && x + width > left && y < bottom && y + height > top;
    }

    /** {@return how many pixels the middle of this picture is away from a place on the page} */
    public double distanceTo(double px, double py) {
        return Math.hypot(x + width / 2.0 - px, y + height / 2.0 - py);
    }

    /**
     * {@return the pictures that cover a page}
     *
     * @param geometry the page as the file turns it
     */
    public static List<Tile> covering(int page, PageGeometry geometry, float scale) {
        int width = pixels(geometry.displayWidth(), scale);
        int height = pixels(geometry.displayHeight(), scale);
        if ((long) width * height <= WHOLE) {
            return List.of(new Tile(page, scale, 0, 0, width, height));
        }
        List<Tile> tiles = new ArrayList<>();
        for (int y = 0; y < height; y += EDGE) {
            for (int x = 0; x < width; x += EDGE) {
                tiles.add(new Tile(page, scale, x, y, Math.min(EDGE, width - x), Math.min(EDGE, height - y)));
            }
        }
        return tiles;
    }

    private static int pixels(double points, float scale) {
        return (int) Math.max(1, Math.ceil(points * scale - 1e-3));
    }
}
