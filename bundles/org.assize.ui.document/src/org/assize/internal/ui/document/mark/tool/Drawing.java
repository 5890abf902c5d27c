package org.assize.internal.ui.document.mark.tool;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assize.internal.ui.document.mark.shape.Reshape;
import org.assize.internal.ui.document.mark.shape.Shapes;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkStyleData;

/** A mark that is being drawn with a drag, on one page. Places are points of the page as it is turned. */
public final class Drawing {

    /** Points; ink keeps no two places closer together. */
    private static final double INK_STEP = 0.6;
    private static final double TEXT_WIDTH = 180;
    private static final double TEXT_HEIGHT = 36;

    private final MarkKind kind;
    private final MarkStyleData style;
    private final MarkMaker maker;
    private final List<Point2D> line = new ArrayList<>();

    /** Begins at a place. */
    public Drawing(MarkKind kind, MarkStyleData style, MarkMaker maker, Point2D from) {
        this.kind = kind;
        this.style = style;
        this.maker = maker;
        line.add(from);
    }

    /**
     * Goes on to a place.
     *
     * @param even whether width and height are to be the same, or an arrow level or upright
     */
    public void to(Point2D place, boolean even) {
        if (kind == MarkKind.INK) {
            if (line.getLast().distance(place) >= INK_STEP) {
                line.add(place);
            }
            return;
        }
        if (line.size() > 1) {
            line.removeLast();
        }
        line.add(even ? evened(place) : place);
    }

    /** {@return the mark as it is now; empty while it is too small to be meant} */
    public Optional<MarkData> mark() {
        if (kind == MarkKind.INK) {
            return Optional.of(maker.ofLines(kind, style, List.of(line)));
        }
        Point2D from = line.getFirst();
        Point2D to = line.getLast();
        if (kind == MarkKind.ARROW) {
            return from.distance(to) < Reshape.SMALLEST ? Optional.empty()
                    : Optional.of(maker.ofLines(kind, style, List.of(List.of(from, to))));
        }
        Rectangle2D area = Shapes.between(from, to);
        boolean drawn = Math.min(area.getWidth(), area.getHeight()) >= Reshape.SMALLEST;
        if (kind == MarkKind.FREE_TEXT && !drawn) {
            return Optional.of(maker.ofBox(kind, style, usual(from)));
        }
        return drawn ? Optional.of(maker.ofBox(kind, style, area)) : Optional.empty();
    }

    /** A click writes in a field of usual size, as much of it as the page has room for. */
    private Rectangle2D usual(Point2D from) {
        double width = Math.min(TEXT_WIDTH, maker.seen().displayWidth());
        double height = Math.min(TEXT_HEIGHT, maker.seen().displayHeight());
        return new Rectangle2D.Double(Math.min(from.getX(), maker.seen().displayWidth() - width),
                Math.min(from.getY(), maker.seen().displayHeight() - height), width, height);
    }

    private Point2D evened(Point2D to) {
        Point2D from = line.getFirst();
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        if (kind == MarkKind.ARROW) {
            return Math.abs(dx) > Math.abs(dy) ? new Point2D.Double(to.getX(), from.getY())
                    : new Point2D.Double(from.getX(), to.getY());
        }
        double side = Math.max(Math.abs(dx), Math.abs(dy));
        return new Point2D.Double(from.getX() + Math.copySign(side, dx), from.getY() + Math.copySign(side, dy));
    }
}
