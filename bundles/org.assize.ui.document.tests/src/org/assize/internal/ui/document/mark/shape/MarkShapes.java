package org.assize.internal.ui.document.mark.shape;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assize.annotation.MarkStyles;
import org.assize.annotation.anchor.Paths;
import org.assize.document.PageGeometry;
import org.assize.document.Quad;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkData;
import org.assize.records.event.PathData;

/** Marks and pages for tests of geometry. */
final class MarkShapes {

    private MarkShapes() {
    }

    /** Pages turned each way, with an offset origin, and with a unit of their own. */
    static Stream<PageGeometry> pages() {
        return IntStream.of(0, 90, 180, 270).boxed().flatMap(turn -> Stream.of(
                new PageGeometry(0, 0, 600, 800, turn, 1), new PageGeometry(-31.5, 120.25, 600, 800, turn, 1),
                new PageGeometry(0, 0, 300, 400, turn, 2)));
    }

    /** A mark that fills a rectangle as it is seen. */
    static MarkData box(MarkKind kind, PageGeometry page, Rectangle2D seen) {
        return mark(kind, List.of(Shapes.user(seen, page)), List.of());
    }

    /** A mark of lines as they are seen. */
    static MarkData lines(MarkKind kind, PageGeometry page, List<Point2D> line) {
        PathData path = new PathData(line.stream().map(p -> page.toUser(p.getX(), p.getY()))
                .map(p -> Paths.point(p.getX(), p.getY())).toList());
        return mark(kind, List.of(Paths.boxOf(path)), List.of(path));
    }

    /** A mark of runs of text in user space. */
    static MarkData text(MarkKind kind, List<Quad> quads) {
        return mark(kind, quads.stream().map(Paths::boxOf).toList(), Paths.ofQuads(quads));
    }

    private static MarkData mark(MarkKind kind, List<BoxData> boxes, List<PathData> paths) {
        return new MarkData(UUID.randomUUID().toString(), kind, "1", "a.pdf",
                new AnchorData("00", 1, boxes, "王某某", "", ""), paths, MarkStyles.of(kind), "", List.of());
    }
}
