package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest(name = "{0} is found in {1}")
    @CsvSource({
        "ABC123, ａｂｃ１２３", "ａｂｃ, ABC", "（一）, (一)", "长安, ⻓安", "车, ⻋", "一, ⼀", "国家, 國家", "發生, 发生",
        "対, 対", "file, ﬁle", "Resume, résumé", "résumé, Resume", "(株), ㈱", "豈, 豈", "派出所, 派 出\u3000所",
        "𠮷, 𠮷野家", "第5条, 第 5 条", "5条, '5\n条'", "202405, '2024\n05'", "'criminal law', 'criminal\n  law'",
        "'a, b', 'a,b'", "盗窃, 盗\u200B窃", "盗窃, '盗\r\n窃'", "王, ⺩", "后来, 後來"})
    void isFoundWhateverTheForm(String wanted, String text) {
        assertThat(TextMatcher.ofText(wanted).find(text)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} is not found in {1}")
    @CsvSource({"2024, 20 24", "therapist, the rapist", "'the rapist', therapist", "着, 著", "干, 乾", "盗窃, 盗。窃"})
    void isNotFoundWhereItIsNot(String wanted, String text) {
        assertThat(TextMatcher.ofText(wanted).find(text)).isEmpty();
    }

    @Test
    void placesAreThoseOfTheOriginal() {
        String page = "X⻋ ﬁ\n盗 　窃x";

        assertThat(TextMatcher.ofText("车fi盗窃").find(page)).extracting(range -> page.substring(range.from(), range.to()))
                .containsExactly("⻋ ﬁ\n盗 　窃");
        assertThat(TextMatcher.ofText("i").find(page)).extracting(range -> page.substring(range.from(), range.to()))
                .containsExactly("ﬁ");
    }

    @Test
    void neighboursAreApartAndOverlapsAreJoined() {
        assertThat(TextMatcher.of("罪").find("罪罪")).containsExactly(new TextRange(0, 1), new TextRange(1, 2));
        assertThat(TextMatcher.of("aba").find("ababa")).containsExactly(new TextRange(0, 5));
        assertThat(TextMatcher.of("盗窃 OR 窃罪").find("盗窃罪")).containsExactly(new TextRange(0, 3));
    }

    @Test
    void whatIsExcludedOrMetadataIsNotHighlighted() {
        assertThat(TextMatcher.of("盗窃 -罪 单位:城关 NOT 抢劫").find("城关盗窃罪抢劫")).containsExactly(new TextRange(2, 4));
    }

    @Test
    void anUnreadableQueryMatchesNothing() {
        assertThat(List.of("\"盗窃", "", "(a", "OR")).allSatisfy(
                query -> assertThat(TextMatcher.of(query).find("盗窃 OR a")).isEmpty());
    }
}
