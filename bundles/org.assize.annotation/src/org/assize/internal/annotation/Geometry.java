package org.assize.internal.annotation;

import java.util.List;

import org.assize.records.event.BoxData;
import org.assize.records.event.MarkData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;

/** Whether a mark has the geometry of its kind. */
final class Geometry {

    private static final int CORNERS = 4;

    /** No page is larger: 14,400 points times the greatest user unit anybody uses. */
    private static final double FARTHEST = 10_000_000;

    private Geometry() {
    }

    static boolean fits(MarkData mark) {
        List<BoxData> boxes = mark.anchor().boxes();
        List<PathData> paths = mark.paths();
        if (boxes.isEmpty() || !boxes.stream().allMatch(Geometry::isReal)
                || !paths.stream().flatMap(p -> p.points().stream()).allMatch(Geometry::isReal)) {
            return false;
        }
        return switch (mark.kind()) {
            case HIGHLIGHT, UNDERLINE, STRIKE_OUT, SQUIGGLY -> !paths.isEmpty() && allHave(paths, CORNERS);
            case ARROW -> paths.size() == 1 && allHave(paths, 2);
            case INK -> !paths.isEmpty() && paths.stream().noneMatch(p -> p.points().isEmpty());
            case NOTE, FREE_TEXT, RECTANGLE, ELLIPSE, STAMP -> paths.isEmpty() && isRegion(boxes);
        };
    }

    private static boolean allHave(List<PathData> paths, int points) {
        return paths.stream().allMatch(p -> p.points().size() == points);
    }

    private static boolean isRegion(List<BoxData> boxes) {
        return boxes.size() == 1 && boxes.getFirst().width() > 0 && boxes.getFirst().height() > 0;
    }

    private static boolean isReal(BoxData box) {
        return isReal(box.x()) && isReal(box.y()) && isReal(box.width()) && isReal(box.height()) && box.width() >= 0
                && box.height() >= 0;
    }

    private static boolean isReal(PointData point) {
        return isReal(point.x()) && isReal(point.y());
    }

    private static boolean isReal(double coordinate) {
        return Math.abs(coordinate) <= FARTHEST;
    }
}
