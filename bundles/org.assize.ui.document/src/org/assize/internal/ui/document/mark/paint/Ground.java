package org.assize.internal.ui.document.mark.paint;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

import org.assize.document.Quad;
import org.assize.internal.ui.document.layout.PageSlot;
import org.assize.records.event.PointData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A page to draw on: turns places of its user space into pixels. */
record Ground(GC gc, PageSlot slot) {

    private static final int APART = 3;

    /** Pixels of a length in points, at least so many. */
    int pixels(double points, int least) {
        return Math.max(least, (int) Math.round(points * slot.scale()));
    }

    /** The corners of a quad. */
    int[] corners(Quad q) {
        int[] p = new int[8];
        put(q.x1(), q.y1(), p, 0);
        put(q.x2(), q.y2(), p, 2);
        put(q.x3(), q.y3(), p, 4);
        put(q.x4(), q.y4(), p, 6);
        return p;
    }

    /** A polyline. Of places that nobody could tell apart on the screen only the first is drawn, and the last. */
    int[] line(List<PointData> points) {
        int[] p = new int[points.size() * 2];
        int length = 0;
        for (int i = 0; i < points.size(); i++) {
            put(points.get(i).x(), points.get(i).y(), p, length);
            boolean apart = length == 0 || Math.abs(p[length] - p[length - 2]) + Math.abs(p[length + 1] - p[length - 1])
                    >= APART;
            length += apart || i == points.size() - 1 ? 2 : 0;
        }
        return Arrays.copyOf(p, length);
    }

    /** A rectangle of the page as it is seen. */
    Rectangle area(Rectangle2D seen) {
        int x = (int) Math.round(slot.x() + seen.getX() * slot.scale());
        int y = (int) Math.round(slot.y() + seen.getY() * slot.scale());
        return new Rectangle(x, y, (int) Math.round(slot.x() + seen.getMaxX() * slot.scale()) - x,
                (int) Math.round(slot.y() + seen.getMaxY() * slot.scale()) - y);
    }

    int x(Point2D seen) {
        return (int) Math.round(slot.x() + seen.getX() * slot.scale());
    }

    int y(Point2D seen) {
        return (int) Math.round(slot.y() + seen.getY() * slot.scale());
    }

    private void put(double x, double y, int[] into, int at) {
        Point2D place = slot.geometry().toDisplay(x, y);
        into[at] = x(place);
        into[at + 1] = y(place);
    }
}
