package org.assize.internal.ui.search.unsearched;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.search.Unsearched;
import org.assize.search.Unsearched.Kind;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final Unsearched FAILED = new Unsearched(Kind.FAILED, "A", "01.pdf", 0, "damaged, \"encrypted\"");
    private static final Unsearched SCAN = new Unsearched(Kind.WITHOUT_TEXT, "B", "02.pdf", 7, "");

    @Test
    void the_list_can_be_narrowed_to_one_reason() {
        Gaps gaps = new Gaps(List.of(FAILED, SCAN), true);
        assertThat(gaps.of(null)).containsExactly(FAILED, SCAN);
        assertThat(gaps.of(Kind.WITHOUT_TEXT)).containsExactly(SCAN);
        assertThat(gaps.of(Kind.GARBLED)).isEmpty();
    }

    @Test
    void a_spreadsheet_reads_what_is_exported() {
        String[] lines = Gaps.csv(List.of(FAILED, SCAN)).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("\ufeff");
        assertThat(lines[1]).endsWith(",A,01.pdf,,\"damaged, \"\"encrypted\"\"\"");
        assertThat(lines[2]).endsWith(",B,02.pdf,7,");
    }
}
