package org.assize.document;

/**
 * A picture of a page or of a part of one.
 *
 * @param width  pixels
 * @param height pixels
 * @param bgr    blue, green, red for each pixel; rows from the top without padding. Not copied: neither side changes it
 */
public record PageImage(int width, int height, byte[] bgr) {

    /** The most pixels a picture may have; readers refuse larger ones. A4 at 600 dpi has 35 million. */
    public static final long MAX_PIXELS = 60_000_000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the array has not the size that width and height ask for
     */
    public PageImage {
        if (width < 1 || height < 1 || bgr.length != (long) width * height * 3) {
            throw new IllegalArgumentException(width + " x " + height + " pixels in " + bgr.length + " bytes");
        }
    }
}
