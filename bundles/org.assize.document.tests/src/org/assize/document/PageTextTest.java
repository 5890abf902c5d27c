package org.assize.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

class PageTextTest {

    /** "fine day" with a ligature, then "next" in the line below. Letters are 10 wide and high. */
    private static PageText english() {
        PageTextBuilder text = PageText.builder(3).glyph("fi", Quad.of(0, 100, 10, 110)).glyph("n", at(1, 100))
                .glyph("e", at(2, 100)).space();
        text.glyph("d", at(4, 100)).glyph("a", at(5, 100)).glyph("y", at(6, 100)).newLine();
        return text.glyph("n", at(0, 80)).glyph("e", at(1, 80)).glyph("x", at(2, 80)).glyph("t", at(3, 80)).newLine()
                .build();
    }

    private static Quad at(int column, double y) {
        return Quad.of(column * 10, y, column * 10 + 10, y + 10);
    }

    @Test
    void quadsAreJoinedAlongEachLine() {
        PageText text = english();

        assertThat(text.text()).isEqualTo("fine day\nnext");
        assertThat(text.quads(0, 13)).containsExactly(Quad.of(0, 100, 70, 110), Quad.of(0, 80, 40, 90));
        assertThat(text.quads(5, 8)).containsExactly(Quad.of(40, 100, 70, 110));
        assertThat(text.quads(4, 5)).isEmpty();
        assertThatThrownBy(() -> text.quads(0, 14)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aLetterOfALigatureHasItsShareOfTheSign() {
        PageText text = english();

        assertThat(text.quads(0, 1)).containsExactly(Quad.of(0, 100, 5, 110));
        assertThat(text.charAt(2, 105)).isZero();
        assertThat(text.charAt(8, 105)).isEqualTo(1);
    }

    @Test
    void charactersAreFoundByPlaceAndCaretsNearIt() {
        PageText text = english();

        assertThat(text.charAt(65, 105)).isEqualTo(7);
        assertThat(text.charAt(200, 105)).isEqualTo(-1);
        assertThat(text.caretAt(200, 105)).isEqualTo(8);
        assertThat(text.caretAt(-5, 82)).isEqualTo(9);
        assertThat(text.caretAt(18, 84)).isEqualTo(11);
        assertThat(PageText.empty(1).caretAt(5, 5)).isZero();
    }

    @Test
    void cellsFarApartInALineKeepTheirOwnQuads() {
        PageText text = PageText.builder(1).glyph("a", at(0, 0)).glyph("b", at(20, 0)).build();

        assertThat(text.quads(0, 2)).hasSize(2);
    }

    @Test
    void verticalWritingIsJoinedDownwardsAndHasItsCaretsBetweenSigns() {
        PageText text = PageText.builder(1).glyph("案", Quad.of(50, 90, 60, 100)).glyph("由", Quad.of(50, 78, 60, 88))
                .build();

        assertThat(text.quads(0, 2)).containsExactly(Quad.of(50, 78, 60, 100));
        assertThat(text.caretAt(55, 98)).isZero();
        assertThat(text.caretAt(55, 91)).isEqualTo(1);
        assertThat(text.caretAt(55, 79)).isEqualTo(2);
    }

    @Test
    void turnedTextIsJoinedAlongItsOwnBaseline() {
        // Baseline upwards: the page is shown turned by 90 degrees.
        Quad first = new Quad(100, 10, 100, 20, 90, 20, 90, 10);
        Quad second = new Quad(100, 20, 100, 32, 90, 32, 90, 20);
        List<Quad> joined = PageText.builder(1).glyph("甲", first).glyph("乙", second).build().quads(0, 2);

        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().x1()).isCloseTo(100, within(1e-4f));
        assertThat(joined.getFirst().y1()).isCloseTo(10, within(1e-4f));
        assertThat(joined.getFirst().y2()).isCloseTo(32, within(1e-4f));
        assertThat(joined.getFirst().x4()).isCloseTo(90, within(1e-4f));
    }

    @Test
    void aSignBeyondTheBasicPlaneHasOnePlaceForBothItsUnits() {
        PageText text = PageText.builder(1).glyph("\uD842\uDFB7", at(0, 0)).glyph("b", at(1, 0)).build();

        assertThat(text.quads(0, 1)).containsExactly(at(0, 0));
        assertThat(text.quads(0, 2)).containsExactly(at(0, 0));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PageTextStream.write(english(), new DataOutputStream(bytes));

        PageText read = PageTextStream.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.page()).isEqualTo(3);
        assertThat(read.text()).isEqualTo(english().text());
        assertThat(read.quads(0, 13)).isEqualTo(english().quads(0, 13));
    }

    @Test
    void textOfTheDocumentItselfIsSure() {
        assertThat(english().confidence(0, 13)).isEqualTo(1);
        assertThat(PageText.empty(1).confidence(0, 0)).isEqualTo(1);
    }

    @Test
    void aRangeThatAMachineReadIsAsSureAsItsLeastSureSign() throws IOException {
        PageTextBuilder builder = PageText.builder(1).glyph("表", at(0, 0));
        for (int i = 0; i < 700; i++) {
            builder.glyph("年", at(i, 0), 1).space();
        }
        PageText text = builder.glyph("2026", at(0, 1), 0.93f).space().glyph("9", at(1, 1), 0.73f)
                .glyph("日", at(2, 1), 1).glyph("印", at(3, 1)).build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PageTextStream.write(text, new DataOutputStream(bytes));
        PageText again = PageTextStream.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        int figures = text.text().indexOf("2026");
        for (PageText each : List.of(text, again, text.onPage(7))) {
            assertThat(each.confidence(0, figures)).isEqualTo(1);
            assertThat(each.confidence(figures, figures + 5)).isEqualTo(0.93f);
            assertThat(each.confidence(figures, each.text().length())).isEqualTo(0.73f);
            assertThat(each.confidence(figures + 6, each.text().length())).isEqualTo(1);
        }
        assertThatThrownBy(() -> text.confidence(0, text.text().length() + 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> builder.glyph("x", at(0, 0), Float.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void garbledTextIsNoticedAndOrdinaryTextIsNot() {
        assertThat(TextQuality.of(2, "本案事实清楚，证据确实充分。")).isEmpty();
        assertThat(TextQuality.of(2, "\uE001\uE002\uFFFD\uFFFD\uFFFD本案事实清楚")).get()
                .isEqualTo(new Notice(Notice.Kind.GARBLED_TEXT, 2, "45 %"));
    }
}
