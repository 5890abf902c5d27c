package org.assize.internal.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.search.Coverage;
import org.junit.jupiter.api.Test;

class CoverageTextTest {

    @Test
    void what_was_searched_is_always_told() {
        assertThat(CoverageText.of(new Coverage(7, 21, 0, 0, 0, 0, 0, 0))).contains("7", "21").doesNotContain("·", "0");
    }

    @Test
    void each_gap_is_told_and_only_gaps_that_exist() {
        String text = CoverageText.of(new Coverage(90, 200, 13, 0, 0, 0, 0, 40));
        assertThat(text.split(" · ")).hasSize(3);
        assertThat(text).contains("13", "40");
    }

    @Test
    void documents_that_failed_or_wait_were_not_searched() {
        assertThat(CoverageText.of(new Coverage(90, 200, 0, 0, 0, 0, 5, 30)).split(" · ")[0])
                .contains("55").doesNotContain("90");
    }
}
