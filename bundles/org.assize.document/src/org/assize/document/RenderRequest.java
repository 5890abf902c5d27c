package org.assize.document;

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

    /** {@return a request for a whole page} */
    public static RenderRequest of(int page, float scale) {
        return new RenderRequest(page, scale, null);
    }
}
