package org.assize.internal.ui.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.assize.document.PageGeometry;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrangementTest {

    private static final PageGeometry TALL = PageGeometry.upright(100, 200);
    private static final PageGeometry WIDE = PageGeometry.upright(300, 150);

    @Test
    void facingPagesStandAtTheSpine() {
        PageLayout layout = PageLayout.of(List.of(TALL, TALL, TALL), Arrangement.FACING, 1, 1000);

        assertThat(layout.slot(1).bounds()).hasToString("Rectangle {398, 12, 100, 200}");
        assertThat(layout.slot(2).bounds()).hasToString("Rectangle {502, 12, 100, 200}");
        assertThat(layout.slot(3).bounds()).hasToString("Rectangle {398, 224, 100, 200}");
    }

    @Test
    void aCoverStandsAloneOnTheRight() {
        PageLayout layout = PageLayout.of(List.of(TALL, TALL, TALL, TALL), Arrangement.FACING_WITH_COVER, 1, 1000);

        assertThat(layout.slot(1).x()).isEqualTo(502);
        assertThat(layout.slot(2).y()).isEqualTo(layout.slot(3).y()).isGreaterThan(layout.slot(1).bottom());
        assertThat(layout.slot(4).x()).isEqualTo(398);
    }

    @Test
    void aSinglePageStandsInTheMiddle() {
        for (Arrangement each : Arrangement.values()) {
            assertThat(PageLayout.of(List.of(TALL), each, 1, 1000).slot(1).x()).isEqualTo(450);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageHasItsPlaceAndNoneLiesOnAnother(Arrangement arrangement) {
        for (int seed = 0; seed < 40; seed++) {
            PageLayout layout = PageLayout.of(pages(seed), arrangement, 0.3 + seed / 7.0, 300 + seed * 20);

            for (int a = 1; a <= layout.pageCount(); a++) {
                PageSlot slot = layout.slot(a);
                assertThat(slot.page()).isEqualTo(a);
                assertThat(slot.x()).isGreaterThanOrEqualTo(PageLayout.MARGIN);
                assertThat(slot.x() + slot.width()).isLessThanOrEqualTo(layout.width() - PageLayout.MARGIN);
                assertThat(slot.bottom()).isLessThanOrEqualTo(layout.height() - PageLayout.MARGIN);
                for (int b = a + 1; b <= layout.pageCount(); b++) {
                    assertThat(slot.bounds().intersects(layout.slot(b).bounds())).as("%d and %d", a, b).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPointOfAPageIsFoundAgain(Arrangement arrangement) {
        for (int seed = 0; seed < 40; seed++) {
            double scale = 0.3 + seed / 7.0;
            PageLayout layout = PageLayout.of(pages(seed), arrangement, scale, 300 + seed * 20);
            for (PageSlot slot : layout.between(0, layout.height())) {
                PagePoint point = new PagePoint(slot.page(), slot.geometry().displayWidth() * 0.9,
                        slot.geometry().displayHeight() * 0.4);
                Point there = layout.locate(point);
                PagePoint back = layout.pointAt(there.x, there.y);
                assertThat(back.page()).isEqualTo(slot.page());
                assertThat(back.x()).isCloseTo(point.x(), within(0.6 / scale));
                assertThat(back.y()).isCloseTo(point.y(), within(0.6 / scale));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void allRowsAreReachedInOrderAndBack(Arrangement arrangement) {
        PageLayout layout = PageLayout.of(pages(3), arrangement, 1, 500);
        List<Integer> down = new ArrayList<>(List.of(1));
        while (layout.rowAfter(down.getLast(), 1) != down.getLast()) {
            down.add(layout.rowAfter(down.getLast(), 1));
        }
        List<Integer> up = new ArrayList<>(List.of(layout.rowAfter(layout.pageCount(), 0)));
        while (up.getFirst() > 1) {
            up.addFirst(layout.rowAfter(up.getFirst(), -1));
        }

        assertThat(up).isEqualTo(down);
        assertThat(down.stream().map(p -> layout.slot(p).y())).doesNotHaveDuplicates().isSorted();
        assertThat(IntStream.rangeClosed(1, layout.pageCount()).mapToObj(p -> layout.rowAfter(p, 0)).distinct())
                .isEqualTo(down);
    }

    @Test
    void twoPagesFitIntoTheWidthAndTheWholeRowIntoTheWindow() {
        List<PageGeometry> pages = List.of(TALL, WIDE, TALL, TALL);
        Dimension window = new Dimension(900, 500);

        double width = Zoom.WIDTH.scale(pages, Arrangement.FACING, 3, window);
        double page = Zoom.PAGE.scale(pages, Arrangement.FACING, 1, window);
        double height = Zoom.HEIGHT.scale(pages, Arrangement.FACING, 1, window);

        assertThat(width * 200 + PageLayout.SPINE + 2 * PageLayout.MARGIN).isCloseTo(900, within(1e-6));
        assertThat(page * 600 + PageLayout.SPINE + 2 * PageLayout.MARGIN).isLessThanOrEqualTo(900 + 1e-6);
        assertThat(height * 200 + 2 * PageLayout.MARGIN).isCloseTo(500, within(1e-6));
    }

    @Test
    void fiveThousandPagesAreLaidOutWithinAFrame() {
        List<PageGeometry> pages = IntStream.range(0, 5000).mapToObj(i -> i % 3 == 0 ? WIDE : TALL).toList();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            double scale = Zoom.WIDTH.scale(pages, Arrangement.FACING, 17, new Dimension(800 + i, 600));
            PageLayout.of(pages, Arrangement.FACING, scale, 800 + i);
            best = Math.min(best, System.nanoTime() - start);
        }

        assertThat(best).as("nanoseconds").isLessThan(50_000_000);
    }

    private static List<PageGeometry> pages(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 1 + random.nextInt(17)).mapToObj(i -> new PageGeometry(random.nextInt(50),
                random.nextInt(50), 40 + random.nextInt(900), 40 + random.nextInt(900), random.nextInt(4) * 90, 1))
                .toList();
    }
}
