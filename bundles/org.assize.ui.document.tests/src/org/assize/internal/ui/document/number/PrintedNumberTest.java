package org.assize.internal.ui.document.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "询问笔录\\n问：姓名？\\n第 3 页 共 4 页 | 3 | 第 3 页 共 4 页",
        "第３页　共４页\\n询问笔录\\n问：姓名？\\n答：王某。\\n问：年龄？\\n答：三十 | 3 | 第3页 共4页",
        "询问笔录（第二次）第12页共13页\\n问\\n答\\n问 | 12 | 第12页共13页",
        "现场勘验笔录\\n内容\\n第二十三页 | 23 | 第二十三页",
        "A report\\nof some length\\nPage 7 of 9 | 7 | Page 7 of 9",
        "A report\\nof some length\\n7/9 | 7 | 7/9",
        "Preface\\nof some length\\niv | iv | iv",
        "A report\\nof some length\\n- 05 - | 5 | - 05 -",
        "—12—\\nA report\\nof some length | 12 | —12—"})
    void theNumberIsFoundAtTheEdgeOfThePage(String page, String number, String line) {
        assertThat(PrintedNumber.of(page.replace("\\n", "\n"))).contains(new PrintedNumber(number, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "询问笔录", "一\n二\n三\n第 3 页\n四\n五\n六", "2026年4月5日\n王某", "12345", "civil\nmix\nlid",
        "第三条\n处罚"})
    void whatIsNoPageNumberIsNotTakenForOne(String page) {
        assertThat(PrintedNumber.of(page)).isEmpty();
    }

    @Test
    void chineseNumbersBelowAThousandAreRead() {
        String digits = "零一二三四五六七八九";
        for (int n : IntStream.range(1, 1000).toArray()) {
            int h = n / 100;
            int t = n / 10 % 10;
            int e = n % 10;
            String tens = t == 0 ? h > 0 && e > 0 ? "零" : "" : (n < 20 ? "" : digits.charAt(t)) + "十";
            String written = (h > 0 ? digits.charAt(h) + "百" : "") + tens + (e > 0 ? digits.charAt(e) : "");
            assertThat(ChineseNumber.parse(written)).as(written).isEqualTo(OptionalInt.of(n));
        }
        assertThat(ChineseNumber.parse("十百")).isEmpty();
        assertThat(ChineseNumber.parse("三三")).isEmpty();
        assertThat(ChineseNumber.parse("零")).isEmpty();
    }
}
