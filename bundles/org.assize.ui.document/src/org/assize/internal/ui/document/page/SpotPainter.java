package org.assize.internal.ui.document.page;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Objects;

import org.assize.document.Quad;
import org.assize.internal.ui.document.layout.PageSlot;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws spots and the selection on a page. */
final class SpotPainter {

    private static final int FILLED = 80;
    private static final int OPAQUE = 255;
    private static final int PAD = 2;

    private SpotPainter() {
    }

    /** Draws all spots of a page. */
    static void draw(GC gc, PageSlot slot, Spots spots) {
        for (Layer layer : Layer.values()) {
            for (Spot spot : spots.of(layer, slot.page())) {
                if (layer == Layer.EVIDENCE) {
                    outline(gc, slot, spot, Tints.of(layer));
                } else {
                    fill(gc, slot, spot.quads(), Tints.of(layer));
                }
            }
        }
    }

    /** Lays a colour over places of a page. */
    static void fill(GC gc, PageSlot slot, List<Quad> quads, RGB tint) {
        gc.setBackground(new Color(tint));
        gc.setAlpha(FILLED);
        quads.forEach(q -> gc.fillPolygon(corners(slot, q)));
        gc.setAlpha(OPAQUE);
    }

    private static void outline(GC gc, PageSlot slot, Spot spot, RGB tint) {
        Color colour = new Color(tint);
        gc.setForeground(colour);
        gc.setBackground(colour);
        gc.setLineWidth(2);
        for (Quad quad : spot.quads()) {
            gc.setAlpha(FILLED / 4);
            int[] p = corners(slot, quad);
            gc.fillPolygon(p);
            gc.setAlpha(OPAQUE);
            gc.drawPolygon(p);
        }
        gc.setLineWidth(1);
        if (!spot.label().isEmpty() && !spot.quads().isEmpty()) {
            label(gc, slot, spot);
        }
    }

    private static void label(GC gc, PageSlot slot, Spot spot) {
        int[] p = corners(slot, spot.quads().getFirst());
        int left = Math.min(Math.min(p[0], p[2]), Math.min(p[4], p[6]));
        int top = Math.min(Math.min(p[1], p[3]), Math.min(p[5], p[7]));
        Point size = gc.textExtent(spot.label());
        // In the margin of the paper, where no text is covered, unless the place itself is there.
        int x = Math.max(slot.x(), Math.min(left - size.x - 2 * PAD, slot.x() + slot.width() / 20));
        gc.fillRectangle(x, top, size.x + 2 * PAD, size.y);
        if (x + size.x + 2 * PAD < left) {
            gc.setAlpha(FILLED);
            gc.drawLine(x + size.x + 2 * PAD, top + size.y / 2, left, top + size.y / 2);
            gc.setAlpha(OPAQUE);
        }
        gc.setForeground(new Color(Tints.PAPER));
        gc.drawText(spot.label(), x + PAD, top, true);
    }

    /** The smallest rectangle around all quads, at least one, in pixels of the whole. */
    static Rectangle bounds(PageSlot slot, List<Quad> quads) {
        Rectangle all = null;
        for (Quad quad : quads) {
            int[] p = corners(slot, quad);
            Rectangle one = new Rectangle(Math.min(p[0], p[4]), Math.min(p[1], p[5]), Math.abs(p[4] - p[0]),
                    Math.abs(p[5] - p[1]));
            all = all == null ? one : all.union(one);
        }
        return Objects.requireNonNull(all, "at least one quad");
    }

    /** The corners of a quad in pixels of the whole. */
    static int[] corners(PageSlot slot, Quad q) {
        int[] p = new int[8];
        put(slot, q.x1(), q.y1(), p, 0);
        put(slot, q.x2(), q.y2(), p, 2);
        put(slot, q.x3(), q.y3(), p, 4);
        put(slot, q.x4(), q.y4(), p, 6);
        return p;
    }

    private static void put(PageSlot slot, double x, double y, int[] into, int at) {
        Point2D place = slot.geometry().toDisplay(x, y);
        into[at] = (int) Math.round(slot.x() + place.getX() * slot.scale());
        into[at + 1] = (int) Math.round(slot.y() + place.getY() * slot.scale());
    }
}
