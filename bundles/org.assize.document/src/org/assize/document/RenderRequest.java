package org.assize.document;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;

import org.jspecify.annotations.Nullable;

/**
 * What picture of a page is wanted.
 *
 * @param page        page, from 1
 * @param scale       pixels for each point of display space, greater than zero: 1 is 72 dpi
 * @param clipDisplay the part wanted, in display space (points); null for the whole page
 */
public record RenderRequest(int page, float scale, @Nullable Rectangle2D clipDisplay) {

    private static final double TOLERANCE = 1e-3;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the scale is not a positive number or the clip is empty
     */
    public RenderRequest {
        if (!(scale > 0) || Float.isInfinite(scale)) {
            throw new IllegalArgumentException("scale " + scale);
        }
        if (clipDisplay != null && clipDisplay.isEmpty()) {
            throw new IllegalArgumentException("clip " + clipDisplay);
        }
    }

    /**
     * {@return the pixels of the page that the picture shows, counted from the page's top left at this scale} Its width
     * and height are those of the picture. A part that reaches over the edge of the page is cut there; every pixel
     * touched is included.
     */
    public Rectangle pixels(PageGeometry geometry) {
        Rectangle2D page = new Rectangle2D.Double(0, 0, geometry.displayWidth(), geometry.displayHeight());
        Rectangle2D part = clipDisplay == null ? page : clipDisplay.createIntersection(page);
        // A picture is not a pixel larger because a size is 841.89 and not 841.8898.
        double left = Math.floor(part.getX() * scale + TOLERANCE);
        double top = Math.floor(part.getY() * scale + TOLERANCE);
        double width = Math.max(1, Math.ceil(part.getMaxX() * scale - TOLERANCE) - left);
        double height = Math.max(1, Math.ceil(part.getMaxY() * scale - TOLERANCE) - top);
        return new Rectangle((int) left, (int) top, (int) width, (int) height);
    }

    /** {@return a request for a whole page} */
    public static RenderRequest of(int page, float scale) {
        return new RenderRequest(page, scale, null);
    }
}
