package org.assize.internal.ui.document.mark.paint;

import java.util.List;

import org.assize.document.Quad;
import org.assize.records.event.MarkData;
import org.assize.records.event.PathData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Lines and areas of marks, in the colour and transparency that the canvas is set to. */
final class Strokes {

    /** Points from crest to crest of a squiggle, and from its middle to a crest. */
    private static final double WAVE = 5;
    private static final double CREST = 1.2;
    private static final int MOST_WAVES = 2000;

    private Strokes() {
    }

    static void fill(Ground ground, List<Quad> quads) {
        quads.forEach(q -> ground.gc().fillPolygon(ground.corners(q)));
    }

    /**
     * Draws a line along each run of text.
     *
     * @param height 0 at the lower edge of the letters, 1 at the upper
     */
    static void along(Ground ground, List<Quad> quads, double height, double width) {
        ground.gc().setLineWidth(ground.pixels(width, 1));
        for (Quad quad : quads) {
            int[] p = ground.corners(quad);
            ground.gc().drawLine(between(p[0], p[6], height), between(p[1], p[7], height),
                    between(p[2], p[4], height), between(p[3], p[5], height));
        }
        ground.gc().setLineWidth(1);
    }

    static void squiggle(Ground ground, List<Quad> quads, double width) {
        ground.gc().setLineWidth(ground.pixels(width, 1));
        quads.forEach(q -> ground.gc().drawPolyline(wave(ground, ground.corners(q))));
        ground.gc().setLineWidth(1);
    }

    /** Crests to both sides of the lower edge. */
    private static int[] wave(Ground ground, int[] p) {
        double dx = p[2] - p[0];
        double dy = p[3] - p[1];
        double length = Math.max(1, Math.hypot(dx, dy));
        int steps = Math.clamp((int) Math.round(length / ground.pixels(WAVE / 2, 2)), 2, MOST_WAVES);
        double crest = ground.pixels(CREST, 1) / length;
        int[] line = new int[2 * steps + 2];
        for (int i = 0; i <= steps; i++) {
            double side = i % 2 == 0 ? crest : -crest;
            line[2 * i] = (int) Math.round(p[0] + dx * i / steps - dy * side);
            line[2 * i + 1] = (int) Math.round(p[1] + dy * i / steps + dx * side);
        }
        return line;
    }

    static void rectangle(Ground ground, Rectangle area, double width) {
        ground.gc().setLineWidth(ground.pixels(width, 1));
        ground.gc().drawRectangle(area);
        ground.gc().setLineWidth(1);
    }

    static void ellipse(Ground ground, Rectangle area, double width) {
        ground.gc().setLineWidth(ground.pixels(width, 1));
        ground.gc().drawOval(area.x, area.y, area.width, area.height);
        ground.gc().setLineWidth(1);
    }

    static void ink(Ground ground, MarkData mark) {
        GC gc = ground.gc();
        gc.setLineWidth(ground.pixels(mark.style().width(), 1));
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        for (PathData path : mark.paths()) {
            int[] line = ground.line(path.points());
            if (line.length == 2) {
                gc.drawLine(line[0], line[1], line[0], line[1]);
            } else {
                gc.drawPolyline(line);
            }
        }
        gc.setLineCap(SWT.CAP_FLAT);
        gc.setLineJoin(SWT.JOIN_MITER);
        gc.setLineWidth(1);
    }

    static void arrow(Ground ground, MarkData mark) {
        for (PathData path : mark.paths()) {
            if (path.points().size() > 1) {
                arrow(ground, ground.line(path.points()), mark.style().width());
            }
        }
    }

    private static void arrow(Ground ground, int[] line, double width) {
        int x = line[line.length - 2];
        int y = line[line.length - 1];
        double direction = Math.atan2(y - line[1], x - line[0]);
        double head = ground.pixels(6 + 2 * width, 5);
        double spread = Math.PI / 7;
        int[] tip = {x, y, (int) Math.round(x - head * Math.cos(direction - spread)),
            (int) Math.round(y - head * Math.sin(direction - spread)),
            (int) Math.round(x - head * Math.cos(direction + spread)),
            (int) Math.round(y - head * Math.sin(direction + spread))};
        ground.gc().setLineWidth(ground.pixels(width, 1));
        // The line ends within the head, so that the tip stays sharp.
        ground.gc().drawLine(line[0], line[1], (tip[2] + tip[4]) / 2, (tip[3] + tip[5]) / 2);
        ground.gc().setLineWidth(1);
        ground.gc().fillPolygon(tip);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
