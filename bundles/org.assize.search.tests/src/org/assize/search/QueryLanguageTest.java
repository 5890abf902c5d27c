package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.assize.internal.search.index.SourceCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest {

    @TempDir
    Path directory;
    private SearchIndex index;

    @BeforeEach
    void indexThreeDocuments() throws Exception {
        TestArchive archive = new TestArchive(directory.resolve("files"));
        archive.describe(new SourceCase("京公（治）字〔2024〕第12号", "盗窃", List.of("城关派出所", "CG01"), List.of("张三", "012345"),
                LocalDate.of(2024, 1, 31)));
        archive.describe(new SourceCase("B-2", "殴打他人", List.of("东山派出所", "DS02"), List.of("李四", "054321"),
                LocalDate.of(2024, 2, 28)));
        archive.put("京公（治）字〔2024〕第12号", "a.txt", "张某盗窃自行车一辆 (2024)12号", "以上笔录看过，盗窃属实");
        archive.put("B-2", "b.txt", "李某殴打他人 criminal law", "盗窃与殴打");
        index = archive.open(directory.resolve("index"));
        index.update(null);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            盗窃                 | a1 a2 b2
            盗窃 张某            | a1
            盗窃 AND 张某        | a1
            张某 OR 李某         | a1 b1
            张某 李某 OR 属实    | a2
            盗窃 (张某 OR 殴打)  | a1 b2
            盗窃 -张某           | a2 b2
            盗窃 NOT 张某        | a2 b2
            -盗窃                | b1
            盗窃 -(张某 OR 属实) | b2
            "criminal law"       | b1
            “criminal law”       | b1
            "law criminal"       |
            law criminal         | b1
            (2024)12号           | a1
            "(2024)12号"         | a1
            单位:城关            | a1 a2
            单位：CG01           | a1 a2
            unit:东山 盗窃       | b2
            承办人:张三 属实     | a2
            handler:054321       | b1 b2
            案由:"殴打 他人"     | b1 b2
            -案由:殴打 盗窃      | a1 a2
            案号:(治)字[2024]第12 | a1 a2
            case:b-2             | b1 b2
            文书:笔录 law        | b1
            document: a          | a1 a2
            单位:城关派出所CG01  |
            时间:盗窃            |
            号                   | a1
            """)
    void finds(String query, String pages) throws Exception {
        SearchResult result = index.search(new SearchRequest(query, 10));

        assertThat(result.hits()).extracting(hit -> hit.document().charAt(0) + "" + hit.page())
                .containsExactlyInAnyOrder(pages == null ? new String[0] : pages.split(" "));
        assertThat(result.total()).isEqualTo(result.hits().size());
    }

    @ParameterizedTest(name = "{0} is wrong at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            盗窃 "张某     | 3
            盗窃 OR        | 5
            OR 盗窃        | 0
            盗窃 AND       | 6
            盗窃 (张某     | 3
            盗窃 )         | 3
            单位: OR 盗窃  | 0
            承办人:        | 0
            a ""           | 2
            a NOT          | 5
            """)
    void saysWhereAQueryIsWrong(String query, int from) {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> index.search(new SearchRequest(query, 10)))
                .satisfies(e -> assertThat(e.place().from()).isEqualTo(from))
                .withMessageContaining(String.valueOf(from + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u3000"})
    void refusesToSearchForNothing(String query) {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> index.search(new SearchRequest(query, 10)));
    }

    @Test
    void refusesAQueryThatIsTooLong() {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> index.search(new SearchRequest("盗 ".repeat(2000), 10)));
    }

    @Test
    void takesALongQuotation() throws Exception {
        assertThat(index.search(new SearchRequest("x ".repeat(999), 10)).total()).isZero();
        assertThat(index.search(new SearchRequest("盗".repeat(1999), 10)).total()).isZero();
    }
}
