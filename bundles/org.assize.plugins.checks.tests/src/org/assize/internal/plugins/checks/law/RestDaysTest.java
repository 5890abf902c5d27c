package org.assize.internal.plugins.checks.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestDaysTest {

    @ParameterizedTest
    @CsvSource({"2026-02-23,true", "2026-02-24,false", "2026-10-07,true", "2026-10-08,false", "2025-10-08,true",
        "2024-05-05,true", "2024-06-10,true", "2024-06-07,false", "2018-12-31,true", "2023-10-06,true"})
    void holidaysAreThoseThatWerePublished(String day, boolean rest) {
        assertThat(RestDays.isRest(LocalDate.parse(day))).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-14", "2026-02-28", "2026-10-10", "2025-01-26", "2024-02-18"})
    void whoWorksOnASaturdayOrSundayForAHolidayDoesNotRest(String day) {
        LocalDate work = LocalDate.parse(day);
        assertThat(work.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(RestDays.isRest(work)).isFalse();
        assertThat(RestDays.isRest(work.plusWeeks(3))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-25,2026-09-28", "2026-10-01,2026-10-08", "2026-02-14,2026-02-14", "2026-03-04,2026-03-04",
        "2027-10-08,2027-10-11"})
    void aPeriodThatWouldEndOnADayOfRestEndsOnTheNextDayOfWork(String end, String last) {
        assertThat(RestDays.last(LocalDate.parse(end))).isEqualTo(LocalDate.parse(last));
    }

    @Test
    void daysOfWorkAreCounted() {
        assertThat(RestDays.afterWorkDays(LocalDate.of(2026, 2, 13), 2)).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(RestDays.afterWorkDays(LocalDate.of(2026, 3, 2), 7)).isEqualTo(LocalDate.of(2026, 3, 11));
    }
}
