package org.assize.internal.plugins.checks.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.assize.internal.plugins.checks.fact.CompactText;

class MoneyTest {

    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] UNITS = {"", "拾", "佰", "仟"};

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"500元 | 50000", "５００元 | 50000", "5,000.50元 | 500050", "￥500.00 | 50000",
        "五百元 | 50000", "人民币伍佰元整 | 50000", "三千二百元五角 | 320050", "2万元 | 2000000", "1.5万元 | 1500000",
        "二千三百四十元 | 234000", "壹万贰仟叁佰肆拾伍圆陆角柒分 | 1234567", "5OO元 | 50000", "两千元 | 200000", "一千零八元 | 100800",
        "八百〇五元 | 80500"})
    void readsSumsInTheFormsDocumentsUse(String written, long fen) {
        assertThat(Money.find(CompactText.fold(written))).extracting(Money::fen).containsExactly(fen);
    }

    @ParameterizedTest
    @CsvSource({"八十多块钱", "三百余元", "二〇二五年", "每日按百分之三", "第五十条", "八百五二元"})
    void whatIsNoSumIsNotRead(String written) {
        assertThat(Money.find(CompactText.fold(written))).isEmpty();
    }

    @Test
    void capitalsAreReadBackAsTheyAreWritten() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            long yuan = 1 + random.nextLong(i < 1000 ? 10_000 : 100_000_000);
            assertThat(Money.find("人民币" + capitals(yuan) + "元整")).extracting(Money::fen)
                    .as(capitals(yuan)).isEqualTo(List.of(yuan * 100));
            assertThat(Money.find(yuan + "元")).extracting(Money::fen).isEqualTo(List.of(yuan * 100));
        }
    }

    private static String capitals(long number) {
        String above = number >= 10_000 ? section(number / 10_000) + "万" : "";
        long below = number % 10_000;
        String gap = !above.isEmpty() && below > 0 && below < 1000 ? "零" : "";
        return above + (below == 0 ? "" : gap + section(below));
    }

    private static String section(long number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = (int) (number / Math.round(Math.pow(10, power)) % 10);
            if (digit > 0) {
                text.append(gap && !text.isEmpty() ? "零" : "").append(CAPITALS.charAt(digit)).append(UNITS[power]);
            }
            gap = digit == 0;
        }
        return text.toString();
    }
}
