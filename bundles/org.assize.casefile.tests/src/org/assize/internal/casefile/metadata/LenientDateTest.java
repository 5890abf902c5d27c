package org.assize.internal.casefile.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-05", "2026/11/5", "2026.11.05", "20261105", "2026年11月5日", " 2026-11-05 ",
            "2026-11-05T08:30:00Z", "2026-11-05 08:30", "20261105083000", "2026年11月5日 8时30分"})
    void a_day_is_understood_as_people_write_it(String text) {
        assertThat(LenientDate.parse(text)).contains(LocalDate.of(2026, 11, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "05.11.2026", "1026-11-05", "yesterday", "", "2026-11",
            "20261305", "2026-11-05x"})
    void what_is_no_day_is_nothing(String text) {
        assertThat(LenientDate.parse(text)).isEmpty();
    }
}
