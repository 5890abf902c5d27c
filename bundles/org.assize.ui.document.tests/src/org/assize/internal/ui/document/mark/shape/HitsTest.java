package org.assize.internal.ui.document.mark.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.assize.document.Quad;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.MarkData;
import org.junit.jupiter.api.Test;

class HitsTest {

    private static final double REACH = 4;
    private static final Rectangle2D BOX = new Rectangle2D.Double(100, 100, 80, 40);

    @Test
    void aRectangleIsHitOnItsLinesAndNotWithin() {
        MarkShapes.pages().forEach(page -> {
            MarkData mark = MarkShapes.box(MarkKind.RECTANGLE, page, BOX);
            Hits hits = new Hits(page, REACH);
            assertThat(hits.isOn(mark, new Point2D.Double(102, 120))).isTrue();
            assertThat(hits.isOn(mark, new Point2D.Double(97, 97))).isTrue();
            assertThat(hits.isOn(mark, new Point2D.Double(140, 120))).isFalse();
            assertThat(hits.isOn(mark, new Point2D.Double(92, 120))).isFalse();
            assertThat(hits.isWithin(mark, new Point2D.Double(140, 120))).isTrue();
        });
    }

    @Test
    void anEllipseIsNotHitInTheCornersOfItsBox() {
        MarkShapes.pages().forEach(page -> {
            MarkData mark = MarkShapes.box(MarkKind.ELLIPSE, page, BOX);
            Hits hits = new Hits(page, REACH);
            assertThat(hits.isOn(mark, new Point2D.Double(140, 101))).isTrue();
            assertThat(hits.isOn(mark, new Point2D.Double(103, 103))).isFalse();
            assertThat(hits.isOn(mark, new Point2D.Double(140, 120))).isFalse();
        });
    }

    @Test
    void anArrowIsHitAlongItsLine() {
        MarkShapes.pages().forEach(page -> {
            MarkData mark = MarkShapes.lines(MarkKind.ARROW, page,
                    List.of(new Point2D.Double(100, 100), new Point2D.Double(200, 200)));
            Hits hits = new Hits(page, REACH);
            assertThat(hits.isOn(mark, new Point2D.Double(150, 153))).isTrue();
            assertThat(hits.isOn(mark, new Point2D.Double(150, 170))).isFalse();
            assertThat(hits.handle(mark, new Point2D.Double(201, 199))).contains(Handle.END);
        });
    }

    @Test
    void markedTextIsHitOnItsRunsAndNotBetweenThem() {
        MarkShapes.pages().forEach(page -> {
            Quad first = Quad.of(page.cropX() + 50, page.cropY() + 200, page.cropX() + 150, page.cropY() + 212);
            Quad second = Quad.of(page.cropX() + 50, page.cropY() + 150, page.cropX() + 150, page.cropY() + 162);
            MarkData mark = MarkShapes.text(MarkKind.HIGHLIGHT, List.of(first, second));
            Hits hits = new Hits(page, REACH);
            assertThat(hits.isOn(mark, page.toDisplay(page.cropX() + 100, page.cropY() + 206))).isTrue();
            assertThat(hits.isOn(mark, page.toDisplay(page.cropX() + 100, page.cropY() + 156))).isTrue();
            assertThat(hits.isOn(mark, page.toDisplay(page.cropX() + 100, page.cropY() + 180))).isFalse();
        });
    }

    @Test
    void theNearestOfTwoHandlesIsTaken() {
        MarkShapes.pages().forEach(page -> {
            MarkData mark = MarkShapes.box(MarkKind.STAMP, page, new Rectangle2D.Double(100, 100, 6, 6));
            assertThat(new Hits(page, REACH).handle(mark, new Point2D.Double(105.5, 106.5)))
                    .contains(Handle.BOTTOM_RIGHT);
        });
    }
}
