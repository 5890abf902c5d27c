package org.assize.internal.ui.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.assize.document.PageGeometry;
import org.junit.jupiter.api.Test;

class ZoomTest {

    private static final PageGeometry A4 = PageGeometry.upright(595, 842);
    private static final PageGeometry MAP = PageGeometry.upright(2384, 1684);

    @Test
    void fullSizeIsTheSizeOfThePaper() {
        assertThat(Zoom.of(1).scale(List.of(A4), 1, 500, 500)).isEqualTo(96 / 72.0);
    }

    @Test
    void pageWidthLeavesAMarginOnBothSides() {
        double scale = Zoom.WIDTH.scale(List.of(A4), 1, 624, 300);

        assertThat(A4.displayWidth() * scale).isCloseTo(600, within(0.001));
    }

    @Test
    void oneWidePageDoesNotMakeTheOthersTiny() {
        assertThat(Zoom.WIDTH.scale(List.of(A4, MAP, A4), 1, 624, 300))
                .isEqualTo(Zoom.WIDTH.scale(List.of(A4), 1, 624, 300));
    }

    @Test
    void theWholePageFitsInBothDirections() {
        double scale = Zoom.PAGE.scale(List.of(A4, MAP), 2, 624, 324);

        assertThat(MAP.displayHeight() * scale).isLessThanOrEqualTo(300.001);
        assertThat(MAP.displayWidth() * scale).isLessThanOrEqualTo(600.001);
    }

    @Test
    void stepsGoUpAndDownAndEnd() {
        assertThat(Zoom.larger(Zoom.PIXELS_PER_POINT)).isEqualTo(Zoom.of(1.1));
        assertThat(Zoom.smaller(Zoom.PIXELS_PER_POINT)).isEqualTo(Zoom.of(0.9));
        assertThat(Zoom.larger(1.27 * Zoom.PIXELS_PER_POINT)).isEqualTo(Zoom.of(1.5));
        assertThat(Zoom.larger(100)).isEqualTo(Zoom.of(16));
        assertThat(Zoom.smaller(0.001)).isEqualTo(Zoom.of(0.1));
    }

    @Test
    void aSizeIsReadAsPeopleWriteIt() {
        assertThat(Zoom.parse(" 150 %")).contains(Zoom.of(1.5));
        assertThat(Zoom.parse("62.5")).contains(Zoom.of(0.625));
        assertThat(Zoom.parse("１５０％")).contains(Zoom.of(1.5));
        assertThat(Zoom.parse("5000")).contains(Zoom.of(16));
        assertThat(Zoom.parse("1")).contains(Zoom.of(0.1));
        assertThat(List.of("", "%", "wide", "-20", "0", "NaN", "1e999")).noneMatch(t -> Zoom.parse(t).isPresent());
    }

    @Test
    void aWindowWithoutRoomStillHasAScale() {
        assertThat(Zoom.WIDTH.scale(List.of(A4), 1, 0, 0)).isPositive();
        assertThat(Zoom.PAGE.scale(List.of(A4), 1, 0, 0)).isPositive();
    }
}
