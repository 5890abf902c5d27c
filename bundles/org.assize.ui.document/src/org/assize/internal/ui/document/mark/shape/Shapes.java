package org.assize.internal.ui.document.mark.shape;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.assize.annotation.anchor.Paths;
import org.assize.document.PageGeometry;
import org.assize.document.Quad;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkData;
import org.assize.records.event.PointData;

/** Where a mark is seen on a page: in points from the top left of the page as it is turned. */
public final class Shapes {

    private static final Handle[] EDGES = {Handle.TOP_LEFT, Handle.TOP, Handle.TOP_RIGHT, Handle.RIGHT,
        Handle.BOTTOM_RIGHT, Handle.BOTTOM, Handle.BOTTOM_LEFT, Handle.LEFT};

    private Shapes() {
    }

    /** {@return the runs of text of a mark that follows text; of others its boxes} User space. */
    public static List<Quad> quads(MarkData mark) {
        if (Kinds.followsText(mark.kind()) && !mark.paths().isEmpty()
                && mark.paths().stream().allMatch(p -> p.points().size() == 4)) {
            return mark.paths().stream().map(Paths::toQuad).toList();
        }
        return mark.anchor().boxes().stream()
                .map(b -> Quad.of(b.x(), b.y(), b.x() + b.width(), b.y() + b.height())).toList();
    }

    /** {@return the smallest rectangle around a mark} Empty at the top left for a mark without a place. */
    public static Rectangle2D bounds(MarkData mark, PageGeometry page) {
        return mark.anchor().boxes().stream().map(box -> display(box, page)).reduce(Rectangle2D::createUnion)
                .orElseGet(Rectangle2D.Double::new);
    }

    /** {@return where a selected mark can be taken} */
    public static Map<Handle, Point2D> handles(MarkData mark, PageGeometry page) {
        Map<Handle, Point2D> handles = new EnumMap<>(Handle.class);
        if (Kinds.isStretched(mark.kind())) {
            Rectangle2D bounds = bounds(mark, page);
            for (Handle handle : EDGES) {
                handles.put(handle, handle.on(bounds));
            }
        } else if (mark.kind() == MarkKind.ARROW && !mark.paths().isEmpty()) {
            List<PointData> line = mark.paths().getFirst().points();
            handles.put(Handle.START, display(line.getFirst(), page));
            handles.put(Handle.END, display(line.getLast(), page));
        } else if (Kinds.followsText(mark.kind()) && !mark.anchor().quote().isEmpty()) {
            Quad first = quads(mark).getFirst();
            Quad last = quads(mark).getLast();
            handles.put(Handle.START, page.toDisplay((first.x1() + first.x4()) / 2, (first.y1() + first.y4()) / 2));
            handles.put(Handle.END, page.toDisplay((last.x2() + last.x3()) / 2, (last.y2() + last.y3()) / 2));
        }
        return handles;
    }

    /** {@return a point of user space as it is seen} */
    public static Point2D display(PointData point, PageGeometry page) {
        return page.toDisplay(point.x(), point.y());
    }

    /** {@return a box of user space as it is seen} */
    public static Rectangle2D display(BoxData box, PageGeometry page) {
        return between(page.toDisplay(box.x(), box.y()),
                page.toDisplay(box.x() + box.width(), box.y() + box.height()));
    }

    /** {@return the box around a quad} Both in user space. */
    public static BoxData box(Quad quad) {
        return Paths.boxOf(quad);
    }

    /** {@return a rectangle as it is seen as a box of user space} */
    public static BoxData user(Rectangle2D seen, PageGeometry page) {
        return Paths.boxOf(between(page.toUser(seen.getMinX(), seen.getMinY()),
                page.toUser(seen.getMaxX(), seen.getMaxY())));
    }

    /** {@return the rectangle between two corners} */
    public static Rectangle2D between(Point2D a, Point2D b) {
        Rectangle2D area = new Rectangle2D.Double(a.getX(), a.getY(), 0, 0);
        area.add(b);
        return area;
    }
}
