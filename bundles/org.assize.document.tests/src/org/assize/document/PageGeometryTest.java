package org.assize.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageGeometryTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 400", "90, 0, 0", "180, 600, 0", "270, 400, 600"})
    void theLowerLeftCornerGoesWhereTheRotationPutsIt(int rotation, double x, double y) {
        PageGeometry page = new PageGeometry(10, 20, 300, 200, rotation, 2);

        assertThat(page.toDisplay(10, 20)).isEqualTo(new Point2D.Double(x, y));
        assertThat(page.displayWidth()).isEqualTo(rotation % 180 == 0 ? 600 : 400);
        assertThat(page.displayHeight()).isEqualTo(rotation % 180 == 0 ? 400 : 600);
    }

    @ParameterizedTest
    @CsvSource({"0", "90", "180", "270", "-90", "450"})
    void displayAndUserSpaceAreInverse(int rotation) {
        PageGeometry page = new PageGeometry(-50, 33, 612, 792, rotation, 1.5);

        Point2D shown = page.toDisplay(123.25, 456.5);
        Point2D back = page.toUser(shown.getX(), shown.getY());

        assertThat(back.getX()).isCloseTo(123.25, within(1e-9));
        assertThat(back.getY()).isCloseTo(456.5, within(1e-9));
    }

    @Test
    void pagesWithoutAreaAreRefused() {
        assertThatThrownBy(() -> PageGeometry.upright(0, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PageGeometry.upright(Double.NaN, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PageGeometry(0, 0, 9, 9, 45, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPictureCoversEveryPixelItsPartTouches() {
        PageGeometry a4 = PageGeometry.upright(595.28, 841.89);

        assertThat(RenderRequest.of(1, 1).pixels(a4)).isEqualTo(new Rectangle(0, 0, 596, 842));
        assertThat(new RenderRequest(1, 2, new Rectangle2D.Double(10.2, 20.2, 30, 40)).pixels(a4))
                .isEqualTo(new Rectangle(20, 40, 61, 81));
        assertThat(new RenderRequest(1, 1, new Rectangle2D.Double(-5, 800, 50, 500)).pixels(a4))
                .isEqualTo(new Rectangle(0, 800, 45, 42));
        assertThatThrownBy(() -> RenderRequest.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
