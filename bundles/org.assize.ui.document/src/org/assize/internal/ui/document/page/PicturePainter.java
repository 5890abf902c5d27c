package org.assize.internal.ui.document.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/**
 * Draws pictures of pages at any size. On GTK an image that is drawn is first copied in full, pixel by pixel, only to
 * learn its size, which takes tens of milliseconds for a page; a pattern made of it is not.
 */
final class PicturePainter {

    private static final boolean COPIES = "gtk".equals(SWT.getPlatform());

    private PicturePainter() {
    }

    /**
     * Draws.
     *
     * @param size of the image
     */
    static void draw(GC gc, Image image, Point size, Rectangle place) {
        if (COPIES) {
            fill(gc, image, size, place);
        } else {
            gc.drawImage(image, place.x, place.y, place.width, place.height);
        }
    }

    private static void fill(GC gc, Image image, Point size, Rectangle place) {
        Device device = gc.getDevice();
        Transform before = new Transform(device);
        Transform scaled = new Transform(device);
        Pattern pattern = new Pattern(device, image);
        try {
            gc.getTransform(before);
            gc.getTransform(scaled);
            scaled.translate(place.x, place.y);
            scaled.scale((float) place.width / size.x, (float) place.height / size.y);
            gc.setTransform(scaled);
            gc.setBackgroundPattern(pattern);
            gc.fillRectangle(0, 0, size.x, size.y);
        } finally {
            gc.setBackgroundPattern(null);
            gc.setTransform(before);
            pattern.dispose();
            scaled.dispose();
            before.dispose();
        }
    }
}
