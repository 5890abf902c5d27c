package org.assize.internal.ui.document.mark.shape;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.assize.annotation.anchor.Paths;
import org.assize.document.PageGeometry;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;

/**
 * What moving and stretching makes of a mark. Distances and places are given as they are seen, in points of the page as
 * it is turned; what comes out is in user space. Whatever is undone by the opposite movement is as before.
 *
 * @param page how the page is seen
 */
public record Reshape(PageGeometry page) {

    /** Points; nothing gets smaller. */
    public static final double SMALLEST = 4;

    /** {@return the mark moved, but not beyond the edges of the page} */
    public MarkData moved(MarkData mark, double right, double down) {
        Rectangle2D bounds = Shapes.bounds(mark, page);
        double dx = kept(right, -bounds.getMinX(), page.displayWidth() - bounds.getMaxX());
        double dy = kept(down, -bounds.getMinY(), page.displayHeight() - bounds.getMaxY());
        Point2D from = page.toUser(0, 0);
        Point2D to = page.toUser(dx, dy);
        return through(mark, AffineTransform.getTranslateInstance(to.getX() - from.getX(), to.getY() - from.getY()));
    }

    /** {@return the mark with a handle taken somewhere; the same mark if it has no such handle} */
    public MarkData stretched(MarkData mark, Handle handle, Point2D to) {
        if (handle == Handle.START || handle == Handle.END) {
            return withEnd(mark, handle, to);
        }
        Rectangle2D before = Shapes.bounds(mark, page);
        BoxData wanted = Shapes.user(handle.stretched(before, to, SMALLEST), page);
        return through(mark, between(Shapes.user(before, page), wanted));
    }

    /** The end of an arrow. The ends of text lie between characters and are not a matter of geometry. */
    private MarkData withEnd(MarkData mark, Handle handle, Point2D to) {
        if (mark.paths().size() != 1 || mark.paths().getFirst().points().size() < 2) {
            return mark;
        }
        List<PointData> line = mark.paths().getFirst().points();
        Point2D user = page.toUser(to.getX(), to.getY());
        PointData end = Paths.point(user.getX(), user.getY());
        PathData path = new PathData(handle == Handle.START ? List.of(end, line.getLast())
                : List.of(line.getFirst(), end));
        return placed(mark, List.of(Paths.boxOf(path)), List.of(path));
    }

    private static AffineTransform between(BoxData from, BoxData to) {
        AffineTransform transform = AffineTransform.getTranslateInstance(to.x(), to.y());
        transform.scale(ratio(to.width(), from.width()), ratio(to.height(), from.height()));
        transform.translate(-from.x(), -from.y());
        return transform;
    }

    private static double ratio(double to, double from) {
        return from == 0 ? 1 : to / from;
    }

    private static MarkData through(MarkData mark, AffineTransform transform) {
        List<PathData> paths = mark.paths().stream()
                .map(p -> new PathData(p.points().stream().map(point -> through(point, transform)).toList())).toList();
        List<BoxData> boxes = mark.anchor().boxes().stream().map(box -> through(box, transform)).toList();
        return placed(mark, boxes, paths);
    }

    private static PointData through(PointData point, AffineTransform transform) {
        Point2D moved = transform.transform(new Point2D.Double(point.x(), point.y()), null);
        return Paths.point(moved.getX(), moved.getY());
    }

    private static BoxData through(BoxData box, AffineTransform transform) {
        Rectangle2D area = Paths.area(box);
        Point2D a = transform.transform(new Point2D.Double(area.getMinX(), area.getMinY()), null);
        Point2D b = transform.transform(new Point2D.Double(area.getMaxX(), area.getMaxY()), null);
        return Paths.boxOf(Shapes.between(a, b));
    }

    private static MarkData placed(MarkData mark, List<BoxData> boxes, List<PathData> paths) {
        AnchorData old = mark.anchor();
        AnchorData anchor = new AnchorData(old.sha256(), old.page(), boxes, old.quote(), old.prefix(), old.suffix(),
                old.look());
        return new MarkData(mark.id(), mark.kind(), mark.caseFile(), mark.document(), anchor, paths, mark.style(),
                mark.text(), mark.tags());
    }

    /** A mark that stands beyond an edge already may stay there but not go further. */
    private static double kept(double value, double least, double most) {
        return Math.clamp(value, Math.min(0, least), Math.max(0, most));
    }
}
