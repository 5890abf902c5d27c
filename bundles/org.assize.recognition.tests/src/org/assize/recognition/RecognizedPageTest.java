package org.assize.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.List;

import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognizedPageTest {

    @Test
    void chineseWordsAreJoinedLatinOnesAreNot() {
        RecognizedPage page = new RecognizedPage(1, "e", "1", "l", Readings.AT,
                List.of(Readings.line(0.9f, "第", "3", "页", "of", "the", "Contract", "，", "共", "４", "页"),
                        Readings.line(0.9f, "末行")));
        assertThat(page.toPageText().text()).isEqualTo("第3页of the Contract，共４页\n末行");
    }

    @Test
    void aWideGapBetweenChineseWordsIsASpace() {
        RecognizedLine line = new RecognizedLine(List.of(new RecognizedWord("姓名", Quad.of(100, 700, 124, 712), 1),
                new RecognizedWord("张三", Quad.of(160, 700, 184, 712), 1)));
        assertThat(new RecognizedPage(1, "e", "1", "l", Readings.AT, List.of(line)).toPageText().text())
                .isEqualTo("姓名 张三");
    }

    @Test
    void everyCharacterHasItsShareOfTheWord() {
        PageText text = Readings.page(2, 0.9f, "打火机", "点燃").toPageText();
        assertThat(text.page()).isEqualTo(2);
        assertThat(text.quad(1)).isEqualTo(Quad.of(112, 700, 124, 712));
        assertThat(text.quads(1, 4)).containsExactly(Quad.of(112, 700, 150, 712));
    }

    @Test
    void confidenceIsTheMeanOverTheCharacters() {
        RecognizedPage page = new RecognizedPage(1, "e", "1", "l", Readings.AT,
                List.of(Readings.line(0.95f, "一二三"), Readings.line(0.75f, "四")));
        assertThat(page.confidence()).isCloseTo(0.9f, within(1e-6f));
        assertThat(page.isUncertain()).isFalse();
        assertThat(Readings.page(1, 0.84f, "字").isUncertain()).isTrue();
        assertThat(Readings.page(1, 0).isUncertain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aBoxOfThePictureIsPlacedOnTheTurnedPage(int rotation) {
        PageGeometry geometry = new PageGeometry(10, 20, 300, 400, rotation, 2);
        PageScan scan = new PageScan(new PageImage(1, 1, new byte[3]), 144, geometry);
        Quad place = scan.place(100, 200, 180, 220);
        // At 144 dpi a point is two pixels.
        assertThat(geometry.toDisplay(place.x1(), place.y1())).isEqualTo(point(50, 110));
        assertThat(geometry.toDisplay(place.x2(), place.y2())).isEqualTo(point(90, 110));
        assertThat(geometry.toDisplay(place.x3(), place.y3())).isEqualTo(point(90, 100));
        assertThat(geometry.toDisplay(place.x4(), place.y4())).isEqualTo(point(50, 100));
    }

    @Test
    void theCornersOfTurnedTextAreTurnedWithIt() {
        PageScan scan = new PageScan(new PageImage(1, 1, new byte[3]), 72, PageGeometry.upright(500, 1000));
        // Turned clockwise the text runs down: it begins at the top, and its upper edge is at the right.
        assertThat(scan.place(100, 200, 120, 280, 90))
                .isEqualTo(new Quad(100, 800, 100, 720, 120, 720, 120, 800));
        assertThat(scan.place(100, 200, 180, 220, 180))
                .isEqualTo(new Quad(180, 800, 100, 800, 100, 780, 180, 780));
        assertThat(scan.place(100, 200, 120, 280, 270))
                .isEqualTo(new Quad(120, 720, 120, 800, 100, 800, 100, 720));
    }

    private static Point2D point(double x, double y) {
        return new Point2D.Double(x, y);
    }
}
