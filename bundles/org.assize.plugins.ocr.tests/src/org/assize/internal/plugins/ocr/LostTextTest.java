package org.assize.internal.plugins.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostTextTest {

    private static final byte PAPER = (byte) 230;
    private static final byte INK = 20;

    @Test
    void whatWasReadIsPaintedOverAndTheRestIsLeft() {
        byte[] levels = new byte[300 * 100];
        Arrays.fill(levels, PAPER);
        GreyPicture page = new GreyPicture(300, 100, levels);
        for (int x : List.of(20, 60, 200)) {
            Arrays.fill(levels, 50 * 300 + x, 50 * 300 + x + 10, INK);
        }
        GreyPicture rest = LostText.rest(page, List.of(List.of(word("一", 15, 40, 35, 60), word("二", 62, 40, 75, 60))));

        Ink left = Ink.of(page);
        assertThat(left.at(25, 50)).isTrue();
        Ink ink = Ink.of(rest);
        assertThat(List.of(ink.at(25, 50), ink.at(60, 50), ink.at(69, 50))).containsOnly(false);
        assertThat(ink.at(205, 50)).isTrue();
    }

    @Test
    void aWordAtTheEdgeIsPaintedAsFarAsThePageGoes() {
        GreyPicture page = new GreyPicture(30, 20, new byte[600]);
        assertThat(LostText.rest(page, List.of(List.of(word("字", 0, 0, 30, 20)))).levels())
                .containsOnly((byte) page.paper());
    }

    @Test
    void aTitleComesFirstAPageNumberLastAndAnEntryIntoItsLine() {
        List<List<PictureWord>> read = List.of(List.of(word("审核人", 100, 200, 220, 240)),
                List.of(word("批准人", 100, 260, 220, 300), word("卢宗海", 300, 260, 420, 300)));
        List<List<PictureWord>> found = List.of(List.of(word("第1页", 200, 900, 320, 930)),
                List.of(word("秦学礼", 300, 202, 420, 242)), List.of(word("案卷", 200, 100, 280, 140)));

        assertThat(texts(LostText.joined(read, found))).containsExactly("案卷", "审核人 秦学礼", "批准人 卢宗海", "第1页");
    }

    @Test
    void whatWasReadWithABoxThatIsOffIsNotReadTwice() {
        List<PictureWord> line = List.of(word("(口", 100, 200, 160, 240), word("头", 160, 200, 200, 240),
                word("传唤", 300, 200, 380, 240));
        List<PictureWord> again = List.of(word("口头", 205, 200, 285, 240),
                new PictureWord("1", 286, 200, 290, 240, 0.8f));
        assertThat(texts(LostText.joined(List.of(line), List.of(again)))).containsExactly("(口 头 传唤");
        List<PictureWord> elsewhere = List.of(word("口头", 805, 200, 890, 240));
        assertThat(texts(LostText.joined(List.of(line), List.of(elsewhere)))).containsExactly("(口 头 传唤 口头");
    }

    @Test
    void inWhichOrderItWasFoundMakesNoDifference() {
        List<List<PictureWord>> read =
                List.of(List.of(word("甲", 10, 100, 50, 140)), List.of(word("乙", 10, 200, 50, 240)));
        List<List<PictureWord>> found = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            found.add(List.of(word("行" + i, 100 + i % 3 * 100, 40 + i / 3 * 80, 160 + i % 3 * 100, 70 + i / 3 * 80)));
        }
        List<String> expected = texts(LostText.joined(read, found));
        assertThat(String.join(" ", expected).split(" ")).hasSize(14);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(found, new Random(seed));
            assertThat(texts(LostText.joined(read, found))).as("seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"第1页, 0.76, true", "第1页, 0.74, false", "一, 0.99, false", "——, 0.99, false", "他, 0.95, true",
        "他, 0.85, false"})
    void whatTheEngineIsNotSureOfAndPiecesOfLinesAreLeftOut(String text, float confidence, boolean kept) {
        List<PictureWord> line = List.of(new PictureWord(text, 10, 10, 90, 50, confidence));
        assertThat(LostText.joined(List.of(), List.of(line))).hasSize(kept ? 1 : 0);
    }

    private static PictureWord word(String text, double left, double top, double right, double bottom) {
        return new PictureWord(text, left, top, right, bottom, 0.95f);
    }

    private static List<String> texts(List<List<PictureWord>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(PictureWord::text).collect(Collectors.joining(" "))).toList();
    }
}
