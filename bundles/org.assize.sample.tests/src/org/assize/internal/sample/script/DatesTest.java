package org.assize.internal.sample.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void timesAreWrittenAsInCasePapers() {
        assertThat(Dates.moment(LocalDateTime.of(2026, 5, 3, 9, 5))).isEqualTo("2026年5月3日9时05分");
    }

    @Test
    void datesOfDecisionsAreWrittenInWords() {
        assertThat(Dates.inWords(LocalDate.of(2026, 10, 20))).isEqualTo("二〇二六年十月二十日");
        assertThat(Dates.inWords(LocalDate.of(2025, 12, 31))).isEqualTo("二〇二五年十二月三十一日");
        assertThat(Dates.inWords(LocalDate.of(2026, 1, 1))).isEqualTo("二〇二六年一月一日");
    }
}
