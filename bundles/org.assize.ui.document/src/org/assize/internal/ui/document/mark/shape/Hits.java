package org.assize.internal.ui.document.mark.shape;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assize.document.PageGeometry;
import org.assize.document.Quad;
import org.assize.records.event.MarkData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;

/**
 * What the pointer hits. Places and reaches are in points of the page as it is turned.
 *
 * @param page  how the page is seen
 * @param reach how far beside a line or a handle still counts
 */
public record Hits(PageGeometry page, double reach) {

    /** {@return whether a place is on a mark: on its lines, or anywhere within a solid one or a run of text} */
    public boolean isOn(MarkData mark, Point2D at) {
        Rectangle2D bounds = Shapes.bounds(mark, page);
        if (!grown(bounds, reach).contains(at)) {
            return false;
        }
        return switch (mark.kind()) {
            case HIGHLIGHT, UNDERLINE, STRIKE_OUT, SQUIGGLY -> isOnText(mark, at);
            case NOTE, FREE_TEXT, STAMP -> true;
            case RECTANGLE -> isOnEdge(bounds, at);
            case ELLIPSE -> isOnEllipse(bounds, at);
            case ARROW, INK -> mark.paths().stream().anyMatch(path -> isOnPath(path, at));
        };
    }

    /** {@return whether a place is within the bounds of a mark, where one that is selected can be taken and moved} */
    public boolean isWithin(MarkData mark, Point2D at) {
        return grown(Shapes.bounds(mark, page), reach).contains(at);
    }

    /** {@return the handle of a selected mark at a place, the nearest if several are} */
    public Optional<Handle> handle(MarkData mark, Point2D at) {
        return Shapes.handles(mark, page).entrySet().stream().filter(e -> e.getValue().distance(at) <= reach)
                .min((a, b) -> Double.compare(a.getValue().distance(at), b.getValue().distance(at)))
                .map(Map.Entry::getKey);
    }

    private boolean isOnText(MarkData mark, Point2D at) {
        Point2D user = page.toUser(at.getX(), at.getY());
        return Shapes.quads(mark).stream().map(Quad::bounds).anyMatch(b -> b.contains(user));
    }

    private boolean isOnEdge(Rectangle2D bounds, Point2D at) {
        return !grown(bounds, -reach).contains(at);
    }

    private boolean isOnEllipse(Rectangle2D bounds, Point2D at) {
        return level(grown(bounds, reach), at) <= 1 && level(grown(bounds, -reach), at) >= 1;
    }

    /** Below 1 inside the ellipse within bounds, 1 on it, above 1 outside. */
    private static double level(Rectangle2D bounds, Point2D at) {
        if (bounds.getWidth() <= 0 || bounds.getHeight() <= 0) {
            return Double.MAX_VALUE;
        }
        double x = (at.getX() - bounds.getCenterX()) / bounds.getWidth() * 2;
        double y = (at.getY() - bounds.getCenterY()) / bounds.getHeight() * 2;
        return x * x + y * y;
    }

    private boolean isOnPath(PathData path, Point2D at) {
        List<PointData> points = path.points();
        for (int i = 1; i < points.size(); i++) {
            Point2D from = Shapes.display(points.get(i - 1), page);
            Point2D to = Shapes.display(points.get(i), page);
            if (Line2D.ptSegDist(from.getX(), from.getY(), to.getX(), to.getY(), at.getX(), at.getY()) <= reach) {
                return true;
            }
        }
        return points.size() == 1 && Shapes.display(points.getFirst(), page).distance(at) <= reach;
    }

    private static Rectangle2D grown(Rectangle2D area, double by) {
        return new Rectangle2D.Double(area.getX() - by, area.getY() - by, area.getWidth() + 2 * by,
                area.getHeight() + 2 * by);
    }
}
