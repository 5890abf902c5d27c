package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.Set;

import org.assize.internal.search.index.CaseDates;
import org.assize.internal.search.index.CaseDates;
import org.assize.internal.search.index.SourceCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLanguageTest {

    @TempDir
    Path directory;
    private SearchIndex index;

    @BeforeEach
    void indexThreeDocuments() throws Exception {
        TestArchive archive = new TestArchive(directory.resolve("files"));
        archive.describe(new SourceCase("京公（治）字〔2024〕第12号", "administrative", "盗窃", List.of("城关派出所", "CG01"),
                List.of("张三", "012345"), new CaseDates(null, null, LocalDate.of(2024, 1, 31)), Set.of("合格")));
        archive.describe(new SourceCase("B-2", "criminal", "殴打他人", List.of("东山派出所", "DS02"), List.of("李四", "054321"),
                new CaseDates(LocalDate.of(2024, 1, 5), LocalDate.of(2024, 2, 28), null), Set.of("best")));
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
            单位:东?派*          | b1 b2
            单位:/[城东].派/     | a1 a2 b1 b2
            承办人:张* 盗窃      | a1 a2
            案由:殴打他入~       | b1 b2
            案号:(治)字[20??]第*号 | a1 a2
            类型:行政            | a1 a2
            kind:Criminal        | b1 b2
            类型:其他            |
            结果:最佳            | b1 b2
            result:best 盗窃     | b2
            结果:合格            | a1 a2
            日期:2024            | a1 a2 b1 b2
            日期:2024-01         | a1 a2
            date:2024年2月28日   | b1 b2
            日期:..2024-01-30    |
            日期:2024.2..        | b1 b2
            受案:2023..2024-01   | b1 b2
            accepted:2024-1-5至2024-1-5 | b1 b2
            -日期:2024-01 盗窃   | b2
            """)
    void finds(String query, String pages) throws Exception {
        SearchResult result = index.search(new SearchRequest(query, 10));

        assertThat(result.hits()).extracting(hit -> hit.document().charAt(0) + "" + hit.page())
                .containsExactlyInAnyOrder(pages == null ? new String[0] : pages.split(" "));
        assertThat(result.total()).isEqualTo(result.hits().size());
    }

    @Test
    void takesALongQuotation() throws Exception {
        assertThat(index.search(new SearchRequest("x ".repeat(999), 10)).total()).isZero();
        assertThat(index.search(new SearchRequest("盗".repeat(1999), 10)).total()).isZero();
    }
}
