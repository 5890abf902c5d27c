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
}
