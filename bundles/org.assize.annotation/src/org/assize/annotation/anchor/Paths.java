package org.assize.annotation.anchor;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.assize.document.PageGeometry;
import org.assize.document.Quad;
import org.assize.records.event.BoxData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;

/** Outlines of marks as they are recorded: user space, points, three decimals. */
public final class Paths {

    private static final double GRAIN = 1000;

    private Paths() {
    }

    /**
     * {@return one path of four corners for each run of text} In the order of {@link Quad}: lower left, lower right,
     * upper right, upper left, seen with the text upright.
     */
    public static List<PathData> ofQuads(List<Quad> quads) {
        return quads.stream().map(Paths::ofQuad).toList();
    }

    /** {@return the corners of a region as if it were one line of text that reads upright when the page is shown} */
    public static PathData ofRegion(BoxData region, PageGeometry page) {
        Rectangle2D shown = new Rectangle2D.Double();
        shown.setFrameFromDiagonal(page.toDisplay(region.x(), region.y()),
                page.toDisplay(region.x() + region.width(), region.y() + region.height()));
        return new PathData(List.of(user(shown.getMinX(), shown.getMaxY(), page),
                user(shown.getMaxX(), shown.getMaxY(), page), user(shown.getMaxX(), shown.getMinY(), page),
                user(shown.getMinX(), shown.getMinY(), page)));
    }

    private static PointData user(double x, double y, PageGeometry page) {
        Point2D user = page.toUser(x, y);
        return point(user.getX(), user.getY());
    }

    private static PathData ofQuad(Quad q) {
        return new PathData(List.of(point(q.x1(), q.y1()), point(q.x2(), q.y2()), point(q.x3(), q.y3()),
                point(q.x4(), q.y4())));
    }

    /**
     * {@return the run of text that a path goes around}
     *
     * @throws IllegalArgumentException if the path has not four corners
     */
    public static Quad toQuad(PathData path) {
        List<PointData> p = path.points();
        if (p.size() != 4) {
            throw new IllegalArgumentException(p.size() + " corners");
        }
        return new Quad((float) p.get(0).x(), (float) p.get(0).y(), (float) p.get(1).x(), (float) p.get(1).y(),
                (float) p.get(2).x(), (float) p.get(2).y(), (float) p.get(3).x(), (float) p.get(3).y());
    }

    /** {@return a point as it is recorded} Thousandths of a point are finer than any printer. */
    public static PointData point(double x, double y) {
        return new PointData(rounded(x), rounded(y));
    }

    /** {@return the smallest upright rectangle around a run of text, as it is recorded} */
    public static BoxData boxOf(Quad quad) {
        return boxOf(quad.bounds());
    }

    /** {@return a rectangle as it is recorded} Its y is the lower edge. */
    public static BoxData boxOf(Rectangle2D area) {
        return new BoxData(rounded(area.getX()), rounded(area.getY()), rounded(area.getWidth()),
                rounded(area.getHeight()));
    }

    /**
     * {@return the smallest upright rectangle around a path, as it is recorded}
     *
     * @throws IllegalArgumentException if the path has no point
     */
    public static BoxData boxOf(PathData path) {
        if (path.points().isEmpty()) {
            throw new IllegalArgumentException("a path without points");
        }
        PointData first = path.points().getFirst();
        Rectangle2D area = new Rectangle2D.Double(first.x(), first.y(), 0, 0);
        path.points().forEach(p -> area.add(p.x(), p.y()));
        return boxOf(area);
    }

    /** {@return a recorded rectangle, to compute with} */
    public static Rectangle2D area(BoxData box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static double rounded(double value) {
        return Math.round(value * GRAIN) / GRAIN;
    }
}
