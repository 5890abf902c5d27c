package org.assize.internal.annotation.export.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.assize.internal.annotation.export.Places;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.MarkData;
import org.assize.records.event.PathData;

/** Draws marks of text along the direction of the text, whichever that is. */
final class TextMarkLook {

    /** Where lines run, as a share of the height of the run: just above its foot, and through its letters. */
    private static final double FOOT = 0.06;
    private static final double MIDDLE = 0.45;

    private final MarkData data;
    private final Pen pen;

    private TextMarkLook(MarkData data) {
        this.data = data;
        this.pen = new Pen(data.style().colour());
    }

    static Look of(MarkData data) {
        TextMarkLook look = new TextMarkLook(data);
        data.paths().forEach(look::run);
        Look all = Look.inUserSpace(look.pen.canvas(), Places.rectangle(data, 0));
        return data.kind() == MarkKind.HIGHLIGHT ? all.multiplied() : all;
    }

    private void run(PathData path) {
        List<Point2D> corners = Places.points(path);
        Point2D start = corners.get(0);
        Point2D end = corners.get(1);
        Point2D up = Geometry.minus(corners.get(3), start);
        double width = data.style().width();
        double foot = Math.max(width / 2, FOOT * up.distance(0, 0));
        switch (data.kind()) {
            case HIGHLIGHT -> pen.polyline(corners).close().fill();
            case UNDERLINE -> line(start, end, up, foot);
            case STRIKE_OUT -> line(start, end, up, MIDDLE * up.distance(0, 0));
            default -> pen.polyline(wave(start, end, up)).stroke(width);
        }
    }

    private void line(Point2D start, Point2D end, Point2D up, double height) {
        pen.polyline(List.of(Geometry.towards(start, up, height), Geometry.towards(end, up, height)))
                .stroke(data.style().width());
    }

    /** Up and down between the foot and a little higher, starting and ending within the run. */
    private List<Point2D> wave(Point2D start, Point2D end, Point2D up) {
        double width = data.style().width();
        double swing = Math.max(1.5, 2 * width);
        Point2D along = Geometry.minus(end, start);
        int steps = Math.max(2, (int) Math.round(along.distance(0, 0) / swing));
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            Point2D below = new Point2D.Double(start.getX() + along.getX() * i / steps,
                    start.getY() + along.getY() * i / steps);
            points.add(Geometry.towards(below, up, width / 2 + (i % 2 == 0 ? 0 : swing)));
        }
        return points;
    }
}
