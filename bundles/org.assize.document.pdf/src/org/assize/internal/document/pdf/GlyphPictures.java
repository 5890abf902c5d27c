package org.assize.internal.document.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of the signs of a document as they were drawn, the latest used ones. Signs repeat, on a page and from page
 * to page, and copying a picture takes a fraction of the time of filling an outline.
 */
final class GlyphPictures {

    /** Places of a sign within a pixel, each way: none is drawn more than an eighth of a pixel off. */
    private static final int STEPS = 4;
    /** Pixels; larger signs are rare, and their pictures would displace many others. */
    private static final int LONGEST_EDGE = 64;
    private static final long MOST_BYTES = 8 << 20;
    /** Beyond this no picture is, and counting quarters of pixels might overflow. */
    private static final double FARTHEST = 1 << 24;

    private final Map<Look, Picture> pictures = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    /**
     * Draws a sign.
     *
     * @param g     without a transform
     * @param place from the sign's own space to pixels
     * @return false if this one is not drawn in this way
     */
    boolean draw(Graphics2D g, PDFont font, int code, AffineTransform place, Color color) {
        double x = place.getTranslateX() * STEPS;
        double y = place.getTranslateY() * STEPS;
        if (!(font instanceof PDVectorFont outlines) || !(Math.abs(x) < FARTHEST) || !(Math.abs(y) < FARTHEST)) {
            return false;
        }
        int left = (int) Math.round(x);
        int top = (int) Math.round(y);
        Look look = new Look(font.getCOSObject(), code, color.getRGB(), place.getScaleX(), place.getShearY(),
                place.getShearX(), place.getScaleY(), Math.floorMod(left, STEPS), Math.floorMod(top, STEPS));
        Picture picture = pictures.get(look);
        if (picture == null) {
            picture = look.paint(outlines);
            keep(look, picture);
        }
        return picture.draw(g, Math.floorDiv(left, STEPS), Math.floorDiv(top, STEPS));
    }

    private void keep(Look look, Picture picture) {
        pictures.put(look, picture);
        bytes += picture.bytes();
        for (Iterator<Picture> oldest = pictures.values().iterator(); bytes > MOST_BYTES; oldest.remove()) {
            bytes -= oldest.next().bytes();
        }
    }

    /** What makes two signs look the same: whose they are, colour, size and direction, and place within a pixel. */
    private record Look(COSDictionary font, int code, int rgb, double xToX, double xToY, double yToX, double yToY,
            int stepX, int stepY) {

        Picture paint(PDVectorFont outlines) {
            try {
                AffineTransform place = new AffineTransform(xToX, xToY, yToX, yToY, (double) stepX / STEPS,
                        (double) stepY / STEPS);
                return outlines.hasGlyph(code)
                        ? paint(place.createTransformedShape(outlines.getNormalizedPath(code))) : Picture.NONE;
            } catch (IOException e) {
                // Whoever draws it without a picture has an answer to that.
                return Picture.NONE;
            }
        }

        private Picture paint(Shape outline) {
            Rectangle area = outline.getBounds();
            if (area.width > LONGEST_EDGE || area.height > LONGEST_EDGE) {
                return Picture.NONE;
            }
            // An image has at least one pixel, a blank sign has none.
            area.grow(1, 1);
            BufferedImage image = new BufferedImage(area.width, area.height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = image.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.translate(-area.x, -area.y);
            g.setColor(new Color(rgb));
            g.fill(outline);
            g.dispose();
            return new Picture(image, area.x, area.y);
        }
    }

    /** A sign's picture, if it has one, and where its upper left is seen from the sign's place. */
    private record Picture(@Nullable BufferedImage image, int left, int top) {

        static final Picture NONE = new Picture(null, 0, 0);
        /** What objects take around the pixels. */
        private static final int OVERHEAD = 500;

        long bytes() {
            return OVERHEAD + (image == null ? 0 : 4L * image.getWidth() * image.getHeight());
        }

        boolean draw(Graphics2D g, int x, int y) {
            if (image == null) {
                return false;
            }
            g.drawImage(image, x + left, y + top, null);
            return true;
        }
    }
}
