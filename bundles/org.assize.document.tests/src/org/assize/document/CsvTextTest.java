package org.assize.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found(String separator) throws Exception {
        String text = "query%note\n\"a;,\tb\"%\"two\nlines\"\n\nlast%\n".replace("%", separator);

        assertThat(CsvText.rows(text)).containsExactly(new CsvText.Row(1, List.of("query", "note")),
                new CsvText.Row(2, List.of("a;,\tb", "two\nlines")), new CsvText.Row(4, List.of("")),
                new CsvText.Row(5, List.of("last", "")));
    }

    @Test
    void what_is_written_is_read() throws Exception {
        List<String> cells = List.of("plain", "a,b", "say \"no\"", "two\r\nlines", "");

        assertThat(CsvText.rows(CsvText.line(cells))).containsExactly(new CsvText.Row(1, cells));
        assertThat(CsvText.line(List.of("a", "b"))).isEqualTo("a,b\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-x", "@SUM(A1)", "\t=1"})
    void no_cell_is_a_formula(String cell) throws Exception {
        String line = CsvText.safeLine(List.of(cell, "'quoted'", "a-b"));

        List<String> cells = CsvText.rows(line).getFirst().cells();
        assertThat(cells).containsExactly("'" + cell, "'quoted'", "a-b");
        assertThat(cells.stream().map(CsvText::original)).containsExactly(cell, "'quoted'", "a-b");
    }

    @Test
    void marks_that_do_not_fit_are_refused() {
        assertThatThrownBy(() -> CsvText.rows("\"a\" b,c\n")).isInstanceOf(IOException.class);
    }
}
