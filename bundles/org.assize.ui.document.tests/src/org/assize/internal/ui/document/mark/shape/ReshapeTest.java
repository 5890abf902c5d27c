package org.assize.internal.ui.document.mark.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;

import org.assertj.core.data.Offset;
import org.assize.document.PageGeometry;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkData;
import org.assize.records.event.PointData;
import org.junit.jupiter.api.Test;

class ReshapeTest {

    /** What is recorded is rounded to thousandths at each step. */
    private static final Offset<Double> ROUNDED = within(0.0021);
    private static final Rectangle2D BOX = new Rectangle2D.Double(150.25, 160.5, 80, 40.125);

    private final Random random = new Random(7);

    @Test
    void whatIsMovedAndMovedBackIsWhereItWas() {
        MarkShapes.pages().forEach(page -> {
            for (MarkData mark : marks(page)) {
                double right = random.nextDouble(-60, 60);
                double down = random.nextDouble(-60, 60);
                Reshape reshape = new Reshape(page);
                assertSamePlace(reshape.moved(reshape.moved(mark, right, down), -right, -down), mark);
            }
        });
    }

    @Test
    void aMarkMovesAsItIsSeenHoweverThePageIsTurned() {
        MarkShapes.pages().forEach(page -> {
            MarkData mark = MarkShapes.box(MarkKind.RECTANGLE, page, BOX);
            Rectangle2D moved = Shapes.bounds(new Reshape(page).moved(mark, 10, 20), page);
            assertThat(moved.getX()).isCloseTo(BOX.getX() + 10, ROUNDED);
            assertThat(moved.getY()).isCloseTo(BOX.getY() + 20, ROUNDED);
            assertThat(moved.getWidth()).isCloseTo(BOX.getWidth(), ROUNDED);
        });
    }

    @Test
    void noMarkLeavesThePage() {
        MarkShapes.pages().forEach(page -> {
            Rectangle2D moved = Shapes.bounds(
                    new Reshape(page).moved(MarkShapes.box(MarkKind.STAMP, page, BOX), -5000, 5000), page);
            assertThat(moved.getMinX()).isCloseTo(0, ROUNDED);
            assertThat(moved.getMaxY()).isCloseTo(page.displayHeight(), ROUNDED);
        });
    }

    @Test
    void aHandleTakenBackGivesTheShapeBack() {
        MarkShapes.pages().forEach(page -> {
            for (MarkData mark : marks(page)) {
                Shapes.handles(mark, page).forEach((handle, place) -> {
                    if (!Kinds.followsText(mark.kind())) {
                        Point2D away = new Point2D.Double(place.getX() + 13.5, place.getY() - 7.25);
                        Reshape reshape = new Reshape(page);
                        MarkData there = reshape.stretched(mark, handle, away);
                        assertThat(there.anchor().boxes()).isNotEqualTo(mark.anchor().boxes());
                        assertSamePlace(reshape.stretched(there, handle, place), mark);
                    }
                });
            }
        });
    }

    @Test
    void aCornerGoesWhereItIsTakenAndTheOppositeOneStays() {
        MarkShapes.pages().forEach(page -> {
            MarkData mark = MarkShapes.box(MarkKind.ELLIPSE, page, BOX);
            Rectangle2D stretched = Shapes.bounds(new Reshape(page).stretched(mark, Handle.BOTTOM_RIGHT,
                    new Point2D.Double(250, 290)), page);
            assertThat(stretched.getMinX()).isCloseTo(BOX.getMinX(), ROUNDED);
            assertThat(stretched.getMinY()).isCloseTo(BOX.getMinY(), ROUNDED);
            assertThat(stretched.getMaxX()).isCloseTo(250, ROUNDED);
            assertThat(stretched.getMaxY()).isCloseTo(290, ROUNDED);
        });
    }

    private static List<MarkData> marks(PageGeometry page) {
        List<Point2D> line = List.of(new Point2D.Double(150, 170), new Point2D.Double(200.5, 220.125));
        List<Point2D> stroke = List.of(new Point2D.Double(150, 170), new Point2D.Double(170, 230),
                new Point2D.Double(220, 190));
        return List.of(MarkShapes.box(MarkKind.RECTANGLE, page, BOX), MarkShapes.box(MarkKind.FREE_TEXT, page, BOX),
                MarkShapes.box(MarkKind.NOTE, page, BOX), MarkShapes.lines(MarkKind.ARROW, page, line),
                MarkShapes.lines(MarkKind.INK, page, stroke));
    }

    private static void assertSamePlace(MarkData actual, MarkData expected) {
        for (int i = 0; i < expected.anchor().boxes().size(); i++) {
            BoxData is = actual.anchor().boxes().get(i);
            BoxData was = expected.anchor().boxes().get(i);
            assertThat(is.x()).isCloseTo(was.x(), ROUNDED);
            assertThat(is.y()).isCloseTo(was.y(), ROUNDED);
            assertThat(is.width()).isCloseTo(was.width(), ROUNDED);
            assertThat(is.height()).isCloseTo(was.height(), ROUNDED);
        }
        for (int i = 0; i < expected.paths().size(); i++) {
            List<PointData> is = actual.paths().get(i).points();
            List<PointData> was = expected.paths().get(i).points();
            for (int p = 0; p < was.size(); p++) {
                assertThat(is.get(p).x()).isCloseTo(was.get(p).x(), ROUNDED);
                assertThat(is.get(p).y()).isCloseTo(was.get(p).y(), ROUNDED);
            }
        }
    }
}
