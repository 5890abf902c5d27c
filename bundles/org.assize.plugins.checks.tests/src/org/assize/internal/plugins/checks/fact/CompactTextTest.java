package org.assize.internal.plugins.checks.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that go on and lines that end early. */
class CompactTextTest {

    private static final String FULL = "违".repeat(38) + "\n";
    private static final String LAST = "法".repeat(12) + "\n";
    private static final String SMALL_PRINT = "附".repeat(60) + "\n";

    @Test
    void full_lines_go_on_and_shorter_ones_end() {
        CompactText text = CompactText.of(FULL + FULL + LAST + FULL);
        assertThat(text.gap(38)).isEqualTo(Gap.WRAP);
        assertThat(text.gap(76)).isEqualTo(Gap.WRAP);
        assertThat(text.gap(88)).isEqualTo(Gap.LINE);
    }

    @Test
    void a_line_in_small_print_does_not_make_full_ones_end_early() {
        CompactText text = CompactText.of(FULL.repeat(5) + LAST + SMALL_PRINT);
        assertThat(text.gap(38)).isEqualTo(Gap.WRAP);
        assertThat(text.gap(5 * 38)).isEqualTo(Gap.WRAP);
        assertThat(text.gap(5 * 38 + 12)).isEqualTo(Gap.LINE);
    }

    @Test
    void among_short_fields_one_line_may_be_full() {
        CompactText text = CompactText.of(LAST.repeat(20) + FULL + LAST);
        assertThat(text.gap(12)).isEqualTo(Gap.LINE);
        assertThat(text.gap(20 * 12 + 38)).isEqualTo(Gap.WRAP);
    }

    @Test
    void each_page_has_a_width_of_its_own() {
        CompactText text = CompactText.of(SMALL_PRINT.repeat(3) + "\f" + FULL + LAST);
        assertThat(text.gap(180)).isEqualTo(Gap.PAGE);
        assertThat(text.gap(180 + 38)).isEqualTo(Gap.WRAP);
    }

    @Test
    void no_line_is_full_where_all_are_short() {
        assertThat(CompactText.of(LAST + LAST).gap(12)).isEqualTo(Gap.LINE);
    }
}
