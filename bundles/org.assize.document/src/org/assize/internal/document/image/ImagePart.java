package org.assize.internal.document.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.RenderRequest;

/**
 * The part of a picture that is to be shown.
 *
 * @param page   the whole
 * @param scale  pixels for each point
 * @param region pixels of the file that are needed
 * @param step   of these only every so many-th is decoded, in both directions
 */
record ImagePart(ImagePage page, float scale, Rectangle region, int step) {

    /** Decoded pixels are drawn at half their size at most, so that thin strokes of writing do not fall out. */
    private static final double FINE = 2;

    static ImagePart of(ImagePage page, RenderRequest request) {
        PageGeometry geometry = page.geometry();
        Rectangle area = request.pixels(geometry);
        float scale = request.scale();
        Point2D a = geometry.toUser(area.getMinX() / scale, area.getMinY() / scale);
        Point2D b = geometry.toUser(area.getMaxX() / scale, area.getMaxY() / scale);
        double across = page.width() / geometry.cropWidth();
        double down = page.height() / geometry.cropHeight();
        Rectangle2D wanted = new Rectangle2D.Double();
        wanted.setFrameFromDiagonal(a.getX() * across, (geometry.cropHeight() - a.getY()) * down, b.getX() * across,
                (geometry.cropHeight() - b.getY()) * down);
        Rectangle region = wanted.getBounds();
        region.grow(2, 2);
        region = region.intersection(new Rectangle(page.width(), page.height()));
        double finest = Math.min(across, down) / scale;
        return new ImagePart(page, scale, region, Math.max(1, (int) (finest / FINE)));
    }

    long decodedPixels() {
        return (region.width / step + 1L) * (region.height / step + 1L);
    }

    /** {@return the decoded part on the pixels of the page that are wanted} */
    PageImage draw(BufferedImage decoded, Rectangle area) {
        BufferedImage image = new BufferedImage(area.width, area.height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, area.width, area.height);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.translate(-area.x, -area.y);
        g.scale(scale, scale);
        g.transform(turn(page.geometry()));
        g.scale(page.geometry().cropWidth() / page.width(), page.geometry().cropHeight() / page.height());
        g.translate(region.x, region.y);
        g.scale(step, step);
        g.drawImage(decoded, 0, 0, null);
        g.dispose();
        return new PageImage(area.width, area.height, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }

    private static AffineTransform turn(PageGeometry geometry) {
        AffineTransform turn = new AffineTransform();
        turn.translate(geometry.displayWidth() / 2, geometry.displayHeight() / 2);
        turn.quadrantRotate(geometry.rotation() / 90);
        turn.translate(-geometry.cropWidth() / 2, -geometry.cropHeight() / 2);
        return turn;
    }
}
