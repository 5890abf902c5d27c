package org.assize.internal.ui.search.unsearched;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.search.Coverage;
import org.junit.jupiter.api.Test;

class CoverageTextTest {

    @Test
    void what_was_searched_is_always_told() {
        assertThat(CoverageText.of(new Coverage(7, 21, 0, 0, 0, 0, 0, 0, 0))).contains("7", "21")
                .doesNotContain("·", "0");
    }

    @Test
    void each_gap_is_told_and_only_gaps_that_exist() {
        String text = CoverageText.of(new Coverage(90, 200, 13, 0, 0, 0, 0, 0, 40));
        assertThat(text.split(" · ")).hasSize(3);
        assertThat(text).contains("13", "40");
    }

    @Test
    void documents_that_failed_or_wait_were_not_searched() {
        assertThat(CoverageText.of(new Coverage(90, 200, 0, 0, 0, 0, 0, 5, 30)).split(" · ")[0])
                .contains("55").doesNotContain("90");
    }

    @Test
    void what_a_machine_read_is_told_apart_with_its_doubts() {
        String[] parts = CoverageText.of(new Coverage(90, 200, 0, 31, 7, 2, 0, 0, 0)).split(" · ");
        assertThat(parts).hasSize(4);
        assertThat(parts[1]).contains("31");
        assertThat(parts[2]).contains("7");
        assertThat(parts[3]).contains("2");
    }
}
