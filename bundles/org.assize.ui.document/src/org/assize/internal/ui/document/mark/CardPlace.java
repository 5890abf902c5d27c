package org.assize.internal.ui.document.mark;

import java.awt.geom.Rectangle2D;

import org.assize.annotation.MarkSnapshot;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.mark.shape.Shapes;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where the card of a mark lies. */
final class CardPlace {

    private static final int GAP = 10;

    private CardPlace() {
    }

    /** {@return where a card of a size lies beside its mark, in points of the canvas} */
    static Point of(MarkSnapshot mark, Point size, Reading reading) {
        return beside(bounds(mark, reading), size, reading.canvas().control().getClientArea());
    }

    /** {@return right of the mark, else left of it, else below, but always within the window} */
    static Point beside(Rectangle mark, Point size, Rectangle window) {
        int right = mark.x + mark.width + GAP;
        int left = mark.x - GAP - size.x;
        int x = right + size.x <= window.width ? right : left >= 0 ? left : window.width - size.x - GAP;
        boolean covers = x < mark.x + mark.width && x + size.x > mark.x;
        int y = covers ? mark.y + mark.height + GAP : mark.y;
        if (covers && y + size.y > window.height && mark.y - GAP - size.y >= 0) {
            y = mark.y - GAP - size.y;
        }
        return new Point(Math.clamp(x, 0, Math.max(0, window.width - size.x)),
                Math.clamp(y, 0, Math.max(0, window.height - size.y)));
    }

    private static Rectangle bounds(MarkSnapshot mark, Reading reading) {
        Rectangle2D seen = Shapes.bounds(mark.data(), reading.seen(mark.page()));
        double scale = reading.canvas().layout().scale();
        Point at = reading.canvas().pixels(new PagePoint(mark.page(), seen.getX(), seen.getY()));
        return new Rectangle(at.x, at.y, (int) Math.round(seen.getWidth() * scale),
                (int) Math.round(seen.getHeight() * scale));
    }
}
