package org.assize.internal.ui.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.search.TextRange;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void aDoubleClickOnChineseTakesWhatStandsBetweenPunctuation() {
        assertThat(word("姓名：王某某，男", "某")).isEqualTo("王某某");
        assertThat(word("于2026年3月5日，到达", "年")).isEqualTo("于2026年3月5日");
    }

    @Test
    void aDoubleClickOnLettersTakesThemAlone() {
        assertThat(word("编号ABC123号", "B")).isEqualTo("ABC123");
        assertThat(word("said Hello, world", "l")).isEqualTo("Hello");
    }

    @Test
    void aDoubleClickStaysWithinTheLine() {
        assertThat(word("第一行\n第二行", "二")).isEqualTo("第二行");
    }

    @Test
    void punctuationIsTakenAlone() {
        assertThat(word("你好，世界", "，")).isEqualTo("，");
    }

    @Test
    void aTripleClickTakesTheLine() {
        assertThat(Words.line("一二\n三四五\n六", 4)).isEqualTo(new TextRange(3, 6));
        assertThat(Words.line("一二", 0)).isEqualTo(new TextRange(0, 2));
        assertThat(Words.line("一二\n三", 3)).isEqualTo(new TextRange(3, 4));
    }

    @Test
    void chineseLinesJoinWithoutASpaceAndOthersWithOne() {
        assertThat(Words.flowing("经查，\n王某于当日\n到案")).isEqualTo("经查，王某于当日到案");
        assertThat(Words.flowing("the quick\nbrown fox")).isEqualTo("the quick brown fox");
        assertThat(Words.flowing("\n\n")).isEmpty();
    }

    private static String word(String text, String click) {
        TextRange range = Words.word(text, text.indexOf(click));
        return text.substring(range.from(), range.to());
    }

    @Test
    void aParagraphEndsWithAShortLineAndBeginsWithAnIndentedOne() {
        String text = "询问笔录\n问：你把当时的情况如实地说一遍\n好吗\n　　答：那天晚上我在家里看电视到十点\n以后就一个人出门了在路上遇见王某某\n他说";

        assertThat(paragraph(text, "家里")).isEqualTo("　　答：那天晚上我在家里看电视到十点\n以后就一个人出门了在路上遇见王某某\n他说");
        assertThat(paragraph(text, "如实")).isEqualTo("问：你把当时的情况如实地说一遍\n好吗");
        assertThat(paragraph(text, "笔录")).isEqualTo("询问笔录");
    }

    private static String paragraph(String text, String within) {
        TextRange range = Words.paragraph(text, text.indexOf(within));
        return text.substring(range.from(), range.to());
    }
}
