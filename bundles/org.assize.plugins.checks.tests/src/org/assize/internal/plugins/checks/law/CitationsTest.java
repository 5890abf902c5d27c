package org.assize.internal.plugins.checks.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.assize.internal.plugins.checks.fact.CompactText;

class CitationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "《中华人民共和国治安管理处罚法》第四十九条之规定 | 《治安管理处罚法》第四十九条",
        "《治安管理处罚法》第四十三条第一款第（一）项 | 《治安管理处罚法》第四十三条第一款第一项",
        "《中华人民共和国刑法》第一百三十三条之一第一款第二项 | 《刑法》第一百三十三条之一第一款第二项",
        "《治安管理处罚法》第四十九、五十条 | 《治安管理处罚法》第四十九条;《治安管理处罚法》第五十条",
        "《治安管理处罚法》第 49 条第 1 款 | 《治安管理处罚法》第四十九条第一款",
        "依照刑事诉讼法第一百五十六条 | 《刑事诉讼法》第一百五十六条",
        "根据《治安管理处罚法》第二十三条第一款第二项、第十九条第（四）项之规定 "
                + "| 《治安管理处罚法》第二十三条第一款第二项;《治安管理处罚法》第十九条第四项",
        "《治安管理处罚法》第四十三条第一款、第二款第一项 "
                + "| 《治安管理处罚法》第四十三条第一款;《治安管理处罚法》第四十三条第二款第一项",
        "《治安管理处罚法》第四十三条和《行政处罚法》第三十二条第（一）、（二）项 "
                + "| 《治安管理处罚法》第四十三条;《行政处罚法》第三十二条第一项;《行政处罚法》第三十二条第二项",
        "依据本条例第九条 | 第九条",
        "根据《治安管理处罚法》的规定 | ''",
        "第三条道路 | 第三条"})
    void findsWhatIsCited(String text, String expected) {
        List<Citation> found = Citations.find(CompactText.fold(text));
        assertThat(found.stream().map(Citation::toString).toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(";")));
    }

    @Test
    void articlesBrokenOverLinesKeepTheirPlaces() {
        CompactText text = CompactText.of("根据《中华人民共和国治安管理处\n罚法》第六十六条第\n一款之规定");
        Citation citation = Citations.find(text).getFirst();
        assertThat(text.text().substring(citation.from(), citation.to())).isEqualTo("第六十六条第一款");
    }

    @Test
    void everyNumberIsReadBackAsItIsWritten() {
        for (int article = 1; article <= 460; article++) {
            ArticleNumber number = new ArticleNumber(article, article % 3, article % 5, article % 7 * (article % 2));
            assertThat(Citations.find("《刑法》" + number)).extracting(Citation::number).containsExactly(number);
        }
    }

    @Test
    void aMissingParagraphMeansTheFirstWhereItemsAreCited() {
        ArticleNumber item = number("第二十三条第二项");
        assertThat(item.agrees(number("第二十三条第一款第二项"))).isTrue();
        assertThat(item.agrees(number("第二十三条第二款"))).isFalse();
        assertThat(item.agrees(number("第二十三条"))).isTrue();
        assertThat(item.agrees(number("第二十三条第一款第三项"))).isFalse();
        assertThat(number("第一百三十三条").agrees(number("第一百三十三条之一"))).isFalse();
    }

    private static ArticleNumber number(String written) {
        return Citations.find(written).getFirst().number();
    }
}
