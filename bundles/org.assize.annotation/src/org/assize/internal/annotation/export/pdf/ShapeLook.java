package org.assize.internal.annotation.export.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.assize.internal.annotation.export.Places;
import org.assize.records.event.MarkData;
import org.assize.records.event.PathData;

/** Draws frames, arrows and ink. */
final class ShapeLook {

    /** Half the opening of the head of an arrow. */
    private static final double OPENING = Math.PI / 7;

    private ShapeLook() {
    }

    /** A frame lies within its box, so that the box is the bounds of what is seen. */
    static Look rectangle(MarkData data) {
        Rectangle2D box = Places.box(data);
        double width = lineWithin(box, data);
        Rectangle2D line = Places.grown(box, -width / 2);
        Pen pen = new Pen(data.style().colour());
        pen.polyline(List.of(new Point2D.Double(line.getMinX(), line.getMinY()),
                new Point2D.Double(line.getMaxX(), line.getMinY()), new Point2D.Double(line.getMaxX(), line.getMaxY()),
                new Point2D.Double(line.getMinX(), line.getMaxY()))).close().stroke(width);
        return Look.inUserSpace(pen.canvas(), box);
    }

    static Look ellipse(MarkData data) {
        Rectangle2D box = Places.box(data);
        double width = lineWithin(box, data);
        Rectangle2D line = Places.grown(box, -width / 2);
        Pen pen = new Pen(data.style().colour());
        pen.rounded(line.getX(), line.getY(), line.getWidth(), line.getHeight(), line.getWidth() / 2,
                line.getHeight() / 2).stroke(width);
        return Look.inUserSpace(pen.canvas(), box);
    }

    private static double lineWithin(Rectangle2D box, MarkData data) {
        return Math.min(data.style().width(), Math.min(box.getWidth(), box.getHeight()) / 2);
    }

    static Look arrow(MarkData data) {
        List<Point2D> ends = Places.points(data.paths().getFirst());
        Point2D tip = ends.getLast();
        Point2D back = Geometry.minus(ends.getFirst(), tip);
        double width = data.style().width();
        double length = Places.headLength(data);
        Point2D left = Geometry.towards(tip, turned(back, OPENING), length);
        Point2D right = Geometry.towards(tip, turned(back, -OPENING), length);
        Pen pen = new Pen(data.style().colour());
        // The line ends within the head: its round end must not show beyond the tip.
        pen.polyline(List.of(ends.getFirst(), Geometry.middle(left, right))).stroke(width);
        pen.polyline(List.of(tip, left, right)).close().fill();
        return Look.inUserSpace(pen.canvas(), Places.rectangle(data, 0));
    }

    private static Point2D turned(Point2D vector, double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return new Point2D.Double(vector.getX() * cos - vector.getY() * sin,
                vector.getX() * sin + vector.getY() * cos);
    }

    static Look ink(MarkData data) {
        Pen pen = new Pen(data.style().colour());
        for (PathData stroke : data.paths()) {
            pen.polyline(Places.points(stroke)).stroke(data.style().width());
        }
        return Look.inUserSpace(pen.canvas(), Places.rectangle(data, 0));
    }
}
