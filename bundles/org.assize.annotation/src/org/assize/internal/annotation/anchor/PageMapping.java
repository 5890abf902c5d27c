package org.assize.internal.annotation.anchor;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.assize.annotation.anchor.Paths;
import org.assize.document.PageGeometry;
import org.assize.records.event.BoxData;
import org.assize.records.event.PageLookData;
import org.assize.records.event.PathData;
import org.jspecify.annotations.Nullable;

/**
 * From the user space of a page as it was recorded to that of a page of another version.
 *
 * @param transform maps places
 */
record PageMapping(AffineTransform transform) {

    private static final double ROUNDED = 0.01;

    /** {@return the same coordinates, as when only the margins of a page were cut} */
    static PageMapping same() {
        return new PageMapping(new AffineTransform());
    }

    /** {@return the same part of the page as it is shown, as when paper was scanned again at another size} */
    static PageMapping relative(@Nullable PageLookData look, PageGeometry now) {
        if (look == null) {
            return same();
        }
        BoxData box = look.box();
        PageGeometry then = new PageGeometry(box.x(), box.y(), box.width(), box.height(), look.rotation(), 1);
        if (alike(then, now)) {
            return same();
        }
        Point2D origin = relative(then, now, 0, 0);
        Point2D right = relative(then, now, 1, 0);
        Point2D up = relative(then, now, 0, 1);
        return new PageMapping(new AffineTransform(right.getX() - origin.getX(), right.getY() - origin.getY(),
                up.getX() - origin.getX(), up.getY() - origin.getY(), origin.getX(), origin.getY()));
    }

    /** Recorded sizes are rounded: what differs by no more is the same page, where nothing moves at all. */
    private static boolean alike(PageGeometry a, PageGeometry b) {
        return a.rotation() == b.rotation() && Math.abs(a.cropX() - b.cropX()) < ROUNDED
                && Math.abs(a.cropY() - b.cropY()) < ROUNDED && Math.abs(a.cropWidth() - b.cropWidth()) < ROUNDED
                && Math.abs(a.cropHeight() - b.cropHeight()) < ROUNDED;
    }

    private static Point2D relative(PageGeometry then, PageGeometry now, double x, double y) {
        Point2D shown = then.toDisplay(x, y);
        return now.toUser(shown.getX() / then.displayWidth() * now.displayWidth(),
                shown.getY() / then.displayHeight() * now.displayHeight());
    }

    /** {@return the same, and then moved in user space of the new page} */
    PageMapping moved(double right, double up) {
        AffineTransform moved = AffineTransform.getTranslateInstance(right, up);
        moved.concatenate(transform);
        return new PageMapping(moved);
    }

    Rectangle2D map(Rectangle2D area) {
        return transform.createTransformedShape(area).getBounds2D();
    }

    List<BoxData> boxes(List<BoxData> boxes) {
        return boxes.stream().map(b -> Paths.boxOf(map(Paths.area(b)))).toList();
    }

    List<PathData> paths(List<PathData> paths) {
        return paths.stream().map(p -> new PathData(p.points().stream().map(at -> {
            Point2D mapped = transform.transform(new Point2D.Double(at.x(), at.y()), null);
            return Paths.point(mapped.getX(), mapped.getY());
        }).toList())).toList();
    }

    /** {@return the smallest rectangle around boxes, of which there must be one} */
    static Rectangle2D around(List<BoxData> boxes) {
        return boxes.stream().map(Paths::area).reduce(Rectangle2D::createUnion).orElseThrow();
    }
}
