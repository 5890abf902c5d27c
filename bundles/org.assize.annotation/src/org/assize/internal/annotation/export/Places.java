package org.assize.internal.annotation.export;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.assize.annotation.anchor.Paths;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;

/** Where marks stand, as annotations say it. User space. */
public final class Places {

    /** The head of an arrow: its length for a line of no width, and what each point of width adds. */
    private static final double HEAD = 6;
    private static final double HEAD_OF_WIDTH = 2;

    /** How strong the colour of a highlight is: what lies below must be read in any colour. */
    public static final float HIGHLIGHT_OPACITY = 0.5f;

    private Places() {
    }

    /** {@return the rectangle of the annotation: all that is drawn lies in it} */
    public static Rectangle2D rectangle(MarkData data, int rotation) {
        return switch (data.kind()) {
            case HIGHLIGHT, UNDERLINE, STRIKE_OUT, SQUIGGLY -> bounds(data.paths());
            case ARROW -> grown(bounds(data.paths()), headLength(data));
            case INK -> grown(bounds(data.paths()), data.style().width() / 2 + 1);
            case NOTE -> hung(box(data), rotation);
            case FREE_TEXT, RECTANGLE, ELLIPSE, STAMP -> box(data);
        };
    }

    /** {@return the box of a mark that has one} */
    public static Rectangle2D box(MarkData data) {
        return Paths.area(data.anchor().boxes().getFirst());
    }

    /** {@return how long the head of an arrow is} */
    public static double headLength(MarkData data) {
        return HEAD + HEAD_OF_WIDTH * data.style().width();
    }

    /**
     * {@return the rectangle of a note that covers a box as the page is shown} Readers do not turn a note with its
     * page: they hang it up, upright, at the upper left corner that its rectangle has in user space.
     */
    public static Rectangle2D hung(Rectangle2D box, int rotation) {
        double x = rotation == 180 || rotation == 270 ? box.getMaxX() : box.getMinX();
        double y = rotation == 0 || rotation == 270 ? box.getMaxY() : box.getMinY();
        boolean sideways = rotation % 180 != 0;
        double width = sideways ? box.getHeight() : box.getWidth();
        double height = sideways ? box.getWidth() : box.getHeight();
        return new Rectangle2D.Double(x, y - height, width, height);
    }

    /** {@return the box that a note of this rectangle covers as the page is shown} The inverse of {@link #hung}. */
    public static BoxData unhung(Rectangle2D rectangle, int rotation) {
        boolean sideways = rotation % 180 != 0;
        double width = sideways ? rectangle.getHeight() : rectangle.getWidth();
        double height = sideways ? rectangle.getWidth() : rectangle.getHeight();
        double x = rotation == 180 || rotation == 270 ? rectangle.getMinX() - width : rectangle.getMinX();
        double y = rotation == 0 || rotation == 270 ? rectangle.getMaxY() - height : rectangle.getMaxY();
        return Paths.boxOf(new Rectangle2D.Double(x, y, width, height));
    }

    /** {@return the coordinates of runs of text: upper left, upper right, lower left, lower right of each} */
    public static double[] quads(List<PathData> paths) {
        // Not the order of the standard, but that of all programs.
        return paths.stream().map(PathData::points).flatMap(p -> Stream.of(p.get(3), p.get(2), p.get(0), p.get(1)))
                .flatMapToDouble(p -> DoubleStream.of(p.x(), p.y())).toArray();
    }

    /** {@return the coordinates of a path} */
    public static double[] coordinates(PathData path) {
        return path.points().stream().flatMapToDouble(p -> DoubleStream.of(p.x(), p.y())).toArray();
    }

    /** {@return the points of a path} */
    public static List<Point2D> points(PathData path) {
        return path.points().stream().map(p -> (Point2D) new Point2D.Double(p.x(), p.y())).toList();
    }

    private static Rectangle2D bounds(List<PathData> paths) {
        List<PointData> points = paths.stream().flatMap(p -> p.points().stream()).toList();
        Rectangle2D bounds = new Rectangle2D.Double(points.getFirst().x(), points.getFirst().y(), 0, 0);
        points.forEach(p -> bounds.add(p.x(), p.y()));
        return bounds;
    }

    /** {@return a rectangle with so much more on each side} */
    public static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(box.getX() - by, box.getY() - by, box.getWidth() + 2 * by,
                box.getHeight() + 2 * by);
    }
}
