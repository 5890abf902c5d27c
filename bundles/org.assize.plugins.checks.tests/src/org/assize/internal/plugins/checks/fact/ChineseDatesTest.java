package org.assize.internal.plugins.checks.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import org.assize.internal.plugins.checks.fact.WrittenDate.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseDatesTest {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FINANCIAL = "零壹贰叁肆伍陆柒捌玖";

    @Test
    void everyDayOfFourYearsIsReadBackFromEveryForm() {
        List<Function<LocalDate, String>> forms = List.of(d -> d.getYear() + "年" + d.getMonthValue() + "月"
                + d.getDayOfMonth() + "日", LocalDate::toString, d -> d.toString().replace('-', '/'),
                d -> d.getYear() + "." + d.getMonthValue() + "." + d.getDayOfMonth(), ChineseDatesTest::chinese,
                d -> chinese(d).replace('〇', '零'), ChineseDatesTest::financial,
                d -> wide(d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日"),
                d -> String.join(" ", (d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth()
                + "日").split("")),
                d -> d.getYear() + "年\n" + d.getMonthValue() + "月" + d.getDayOfMonth() + "\n日");
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            for (Function<LocalDate, String> form : forms) {
                String text = "于" + form.apply(day) + "作出";
                List<WrittenDate> dates = ChineseDates.find(text);
                assertThat(dates).as(text).hasSize(1);
                assertThat(dates.getFirst().day()).as(text).isEqualTo(day);
                assertThat(text.substring(dates.getFirst().from(), dates.getFirst().to())).as(text)
                        .isEqualTo(form.apply(day));
            }
        }
    }

    @Test
    void everyMinuteIsReadBack() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            LocalTime time = LocalTime.of(minute / 60, minute % 60);
            for (String written : List.of(time.getHour() + "时" + time.getMinute() + "分",
                    String.format("%02d:%02d", time.getHour(), time.getMinute()),
                    number(time.getHour()) + "时" + number(time.getMinute()) + "分")) {
                assertThat(ChineseDates.find("2026年3月5日" + written + "许")).as(written).singleElement()
                        .satisfies(d -> assertThat(d.time()).isEqualTo(time));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"下午2时30分,14:30", "14点半,14:30", "凌晨零时五分,00:05", "二十三时五十九分,23:59", "十四时许,14:00", "晚上八点一刻,20:15",
        "上午9时整,09:00", "中午12时,12:00", "14时30分25秒,14:30"})
    void timesOfDayAreReadInTheirForms(String written, String time) {
        assertThat(ChineseDates.find("2026年3月5日" + written).getFirst().time()).isEqualTo(LocalTime.parse(time));
    }

    @Test
    void twentyFourOClockIsTheBeginningOfTheNextDay() {
        WrittenDate date = ChineseDates.find("2026年3月31日24时").getFirst();
        assertThat(date.day()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(date.time()).isEqualTo(LocalTime.MIDNIGHT);
    }

    @Test
    void datesThatFollowFromTheTextBeforeAreLessSure() {
        List<WrittenDate> dates = ChineseDates.find("2026年3月5日到案，次日离开，同月8日结案，同年4月2日送达，4月3日归档，当日移交");
        assertThat(dates).extracting(d -> String.valueOf(d.day())).containsExactly("2026-03-05", "2026-03-06",
                "2026-03-08", "2026-04-02", "2026-04-03", "2026-04-03");
        assertThat(dates.subList(1, 6)).allSatisfy(d -> assertThat(d.confidence()).isLessThan(1));
    }

    @Test
    void aDateWithoutYearNeedsAContext() {
        assertThat(ChineseDates.find("于3月5日")).isEmpty();
        assertThat(ChineseDates.find(CompactText.of("于3月5日"), LocalDate.of(2025, 12, 1))).singleElement()
                .satisfies(d -> assertThat(d.day()).isEqualTo(LocalDate.of(2025, 3, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年2月30日", "2026年13月5日", "2026-02-30", "二〇二六年四月三十一日", "2025年2月29日"})
    void aDayThatNoCalendarHasIsNotGuessed(String written) {
        assertThat(ChineseDates.find(written)).singleElement().satisfies(d -> {
            assertThat(d.reading()).isEqualTo(Reading.IMPOSSIBLE);
            assertThat(d.day()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"　　年　月　日", "2026年  月  日", "＿＿年＿＿月＿＿日", "日期： 年 月 日"})
    void aFormThatWasNotFilledInIsBlank(String written) {
        assertThat(ChineseDates.find(written)).singleElement()
                .satisfies(d -> assertThat(d.reading()).isEqualTo(Reading.BLANK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"出生年月日：", "出生 年 月 日", "第2026-031号", "电话0571-2026-03-051", "版本12.3.4", "三年有期徒刑"})
    void whatOnlyLooksLikeADateIsNone(String text) {
        assertThat(ChineseDates.find(text)).isEmpty();
    }

    @Test
    void signsThatAMachineConfusesAreReadWithLessConfidence() {
        assertThat(ChineseDates.find("2O26年3月l5日")).singleElement().satisfies(d -> {
            assertThat(d.day()).isEqualTo(LocalDate.of(2026, 3, 15));
            assertThat(d.confidence()).isLessThan(1);
        });
    }

    @Test
    void neighbouringCellsAreNotRunTogether() {
        assertThat(ChineseDates.find("2026-08-31\n1\n2\n2026-07-09\n12")).extracting(d -> String.valueOf(d.day()))
                .containsExactly("2026-08-31", "2026-07-09");
        assertThat(ChineseDates.find("2026-08-3\n1")).extracting(d -> String.valueOf(d.day()))
                .containsExactly("2026-08-03");
    }

    @ParameterizedTest
    @CsvSource({"2026年3月5日14时30分至16时10分,100", "2026年3月5日14时30分至2026年3月5日16时10分,100",
        "2026-03-05 14:30—2026-03-05 16:10,100", "2026年3月5日22时起至次日2时,240", "2026年3月5日22时至24时,120",
        "2026年3月5日22时30分至1时0分,150", "二〇二六年三月五日十四时三十分至十六时十分,100", "2026年3月5日14:30~16:10,100"})
    void periodsAreReadWithTheirLength(String written, long minutes) {
        assertThat(ChinesePeriods.find(CompactText.of("时间：" + written + "止"), (LocalDate) null)).singleElement()
                .satisfies(p -> assertThat(p.duration().orElseThrow().toMinutes()).isEqualTo(minutes));
    }

    @Test
    void noTextMakesItFail() {
        Random random = new Random(5);
        String signs = "0123456789〇一二三十廿年月日时分点半至到:-/. \n_＿OoIl次同当本号A鑫\u0000\uD83D\uDE00○元许、";
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            List<WrittenDate> dates = ChineseDates.find(text.toString());
            assertThat(dates).as(text.toString()).allSatisfy(d -> assertThat(d.from()).isLessThan(d.to()));
            assertThat(ChinesePeriods.find(CompactText.of(text.toString()), (LocalDate) null)).isNotNull();
        }
    }

    private static String chinese(LocalDate day) {
        StringBuilder year = new StringBuilder();
        String.valueOf(day.getYear()).chars().forEach(c -> year.append(DIGITS.charAt(c - '0')));
        return year + "年" + number(day.getMonthValue()) + "月" + number(day.getDayOfMonth()) + "日";
    }

    private static String financial(LocalDate day) {
        StringBuilder year = new StringBuilder();
        String.valueOf(day.getYear()).chars().forEach(c -> year.append(FINANCIAL.charAt(c - '0')));
        return year + "年" + financialNumber(day.getMonthValue()) + "月" + financialNumber(day.getDayOfMonth()) + "日";
    }

    private static String number(int number) {
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        return number == 0 ? "零" : number < 10 ? ones
                : (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十" + ones;
    }

    private static String financialNumber(int number) {
        String ones = number % 10 == 0 ? "" : FINANCIAL.substring(number % 10, number % 10 + 1);
        return number < 10 ? "零" + ones : FINANCIAL.charAt(number / 10) + "拾" + ones;
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : (char) c));
        return wide.toString();
    }
}
