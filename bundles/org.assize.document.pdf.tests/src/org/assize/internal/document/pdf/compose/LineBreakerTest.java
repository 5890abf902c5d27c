package org.assize.internal.document.pdf.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class LineBreakerTest {

    @Test
    void noLineStartsWithAClosingMarkOrEndsWithAnOpeningOne() {
        String text = "他说：“我没有打人（真的）。”随后，民警王某、李某（均着制服）依法将其传唤至派出所接受询问！";
        for (int width = 6; width < 30; width++) {
            List<String> lines = lines(text, width);
            assertThat(String.join("", lines)).isEqualTo(text);
            for (String line : lines.subList(1, lines.size())) {
                assertThat("，。、；：？！）」』”".indexOf(line.charAt(0))).as(line).isNegative();
            }
            for (String line : lines.subList(0, lines.size() - 1)) {
                assertThat("（「『“".indexOf(line.charAt(line.length() - 1))).as(line).isNegative();
            }
        }
    }

    @Test
    void linesFillTheirWidthWithHanSigns() {
        assertThat(lines("一二三四五六七八九十", 4)).containsExactly("一二三四", "五六七八", "九十");
    }

    @Test
    void aClosingMarkMayHangIntoTheMarginByHalf() {
        assertThat(lines("一二三四，五六", 4)).containsExactly("一二三", "四，五六");
        assertThat(LineBreaker.breakLines(new Shaper().shape("一二三四，五六"), 4500, 4500)).hasSize(2)
                .first().extracting(l -> text(l)).isEqualTo("一二三四，");
    }

    @Test
    void latinWordsAndNumbersStayWhole() {
        assertThat(lines("编号A3301220260300号", 8)).containsExactly("编号", "A3301220260300", "号");
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        assertThat(lines("abcdefghijklmnopqrstuvwxyz", 5)).hasSizeGreaterThan(1);
    }

    private static List<String> lines(String text, int ems) {
        return LineBreaker.breakLines(new Shaper().shape(text), ems * 1000, ems * 1000).stream()
                .map(LineBreakerTest::text).toList();
    }

    private static String text(Line line) {
        return line.glyphs().stream().map(g -> Character.toString(g.codePoint())).collect(Collectors.joining());
    }
}
