package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.assize.document.CsvText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermReportCsvTest {

    private static final Coverage COVERAGE = new Coverage(30, 100, 7, 5, 2, 1, 0, 2, 3);

    @TempDir
    Path temp;

    @Test
    void lines_are_queries_as_typed() throws Exception {
        assertThat(read("盗窃 OR 诈骗\r\n\n  \"入户 盗窃\" w/10 电动车 \n张某,李某\n-赌博 麻将", StandardCharsets.UTF_8))
                .containsExactly("盗窃 OR 诈骗", "\"入户 盗窃\" w/10 电动车", "张某,李某", "-赌博 麻将");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void a_column_of_a_table_is_read_whatever_its_encoding(String charset) throws Exception {
        String mark = charset.equals("GB18030") ? "" : "\uFEFF";
        assertThat(read(mark + "\n序号;检索式;备注\n1;\"\"\"入户\"\" 盗窃\";重点\n2;;空\n3\n4;'-赌博 麻将;\n",
                Charset.forName(charset))).containsExactly("\"入户\" 盗窃", "-赌博 麻将");
    }

    @Test
    void a_list_that_cannot_be_used_is_named() throws Exception {
        Path none = temp.resolve("none.csv");
        assertThatThrownBy(() -> TermList.read(none)).isInstanceOf(SearchException.class)
                .hasMessageContaining("none.csv");
        Path empty = Files.writeString(temp.resolve("empty.csv"), "query\n\n");
        assertThatThrownBy(() -> TermList.read(empty)).isInstanceOf(SearchException.class)
                .hasMessageContaining("empty.csv");
    }

    private List<String> read(String text, Charset charset) throws Exception {
        return TermList.read(Files.write(temp.resolve("list.csv"), text.getBytes(charset)));
    }

    @Test
    void every_row_tells_what_was_searched() throws Exception {
        TermReport report = new TermReport(List.of(
                new QueryCount("盗窃 OR 诈骗", 9, 8, 7,
                        List.of(new QueryCount("盗窃", 6, 5, 4, List.of(), ""),
                                new QueryCount("诈骗", 3, 3, 3, List.of(), "")), ""),
                new QueryCount("(", 0, 0, 0, List.of(), "Query, character 1: …")), COVERAGE);

        assertThat(CsvText.rows(report.csv())).extracting(CsvText.Row::cells).containsExactly(
                TermReport.COLUMNS,
                List.of("盗窃 OR 诈骗", "", "9", "8", "7", "", "93", "7", "2", "6"),
                List.of("盗窃 OR 诈骗", "盗窃", "6", "5", "4", "", "93", "7", "2", "6"),
                List.of("盗窃 OR 诈骗", "诈骗", "3", "3", "3", "", "93", "7", "2", "6"),
                List.of("(", "", "", "", "", "Query, character 1: …", "93", "7", "2", "6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-赌博 麻将", "@SUM(A1)"})
    void no_cell_is_a_formula_and_the_report_can_be_a_list_again(String query) throws Exception {
        Path file = temp.resolve("report.csv");
        new TermReport(List.of(new QueryCount(query, 1, 1, 1, List.of(), "")), COVERAGE).write(file);

        assertThat(Files.readString(file)).startsWith("\uFEFFquery,").contains("\n'" + query);
        assertThat(TermList.read(file)).containsExactly(query);
    }
}
