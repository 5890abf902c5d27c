package org.assize.internal.ui.check.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnWidthsTest {

    private static final int CONFIDENCE_READABLE = 86;

    @ParameterizedTest
    @ValueSource(ints = {320, 395, 565, 566, 900, 2000})
    void columns_fill_the_list(int width) {
        assertThat(Arrays.stream(ColumnWidths.of(width)).sum()).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 565, 566, 2000})
    void confidence_can_be_read(int width) {
        assertThat(ColumnWidths.of(width)[ProposalTable.CONFIDENCE]).isGreaterThanOrEqualTo(CONFIDENCE_READABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 565})
    void a_narrow_list_has_no_columns_for_what_the_details_say(int width) {
        assertThat(ColumnWidths.of(width)).endsWith(0, 0);
    }
}
