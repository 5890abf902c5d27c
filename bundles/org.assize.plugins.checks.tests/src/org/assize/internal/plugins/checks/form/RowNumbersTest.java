package org.assize.internal.plugins.checks.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class RowNumbersTest {

    @Test
    void numbersThatRiseStayAsTheyWereRead() {
        assertThat(RowNumbers.mended(List.of(1, 2, 3, 5, 6))).containsExactly(1, 2, 3, 5, 6);
    }

    @Test
    void oneThatWasMisreadFollowsTheOneBefore() {
        assertThat(RowNumbers.mended(List.of(1, 2, 8, 4, 5))).containsExactly(1, 2, 3, 4, 5);
        assertThat(RowNumbers.mended(List.of(1, 2, 8, 7, 8, 9))).containsExactly(1, 2, 3, 7, 8, 9);
    }

    @Test
    void theyAlwaysRise() {
        assertThat(RowNumbers.mended(List.of(9, 9, 1, 1, 2, 2))).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void noRowsHaveNoNumbers() {
        assertThat(RowNumbers.mended(List.of())).isEmpty();
    }
}
