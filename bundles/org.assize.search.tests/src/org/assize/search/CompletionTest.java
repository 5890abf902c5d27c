package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.assize.internal.search.index.CaseDates;
import org.assize.internal.search.index.SourceCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

    @TempDir
    Path directory;
    private SearchIndex index;

    @BeforeEach
    void create() throws Exception {
        TestArchive archive = new TestArchive(directory.resolve("files"));
        describe(archive, "A-1", "城关派出所", "张三", 2023);
        describe(archive, "A-2", "东山派出所", "张 三丰", 2024);
        describe(archive, "B-1", "东山派出所", "李四", 2024);
        archive.put("A-1", "a.txt", "盗窃");
        archive.put("A-2", "b.txt", "盗窃");
        archive.label("A-2", "b.txt", "鉴定意见", LocalDate.of(2024, 1, 1));
        index = archive.open(directory.resolve("index"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void fieldsAreProposedByTheirChineseAndEnglishNames() {
        assertThat(texts("盗窃 案")).containsExactly("案由:", "案号:");
        assertThat(texts("ha")).containsExactly("handler:");
        assertThat(texts("盗窃")).isEmpty();
        assertThat(index.complete("-(un", 4)).singleElement().returns("unit:", Completion::text)
                .returns(2, Completion::from).returns(4, Completion::to)
                .satisfies(proposal -> assertThat(proposal.label()).startsWith("unit:").hasSizeGreaterThan(8));
    }

    @Test
    void afterAFieldComeTheValuesOfTheLibraryMostFrequentFirst() {
        assertThat(texts("单位:")).containsExactly("东山派出所", "城关派出所");
        assertThat(texts("盗窃 单位：城")).containsExactly("城关派出所");
        assertThat(texts("unit:派出")).containsExactly("东山派出所", "城关派出所");
        assertThat(texts("承办人:张")).containsExactly("\"张 三丰\"", "张三");
        assertThat(texts("日期:")).containsExactly("2024", "2023");
        assertThat(texts("文书:鉴")).containsExactly("鉴定意见");
        assertThat(texts("相似:a-")).containsExactly("A-1", "A-2");
        assertThat(texts("结果:")).containsExactly("优秀");
    }

    @Test
    void onlyTheWordBeforeTheCaretIsReplaced() {
        assertThat(index.complete("单位:城 盗窃", 4)).singleElement().returns(3, Completion::from)
                .returns(4, Completion::to).returns("城关派出所", Completion::text);
    }

    private List<String> texts(String query) {
        return index.complete(query, query.length()).stream().map(Completion::text).toList();
    }

    private static void describe(TestArchive archive, String number, String unit, String handler, int year) {
        archive.describe(new SourceCase(number, "criminal", "盗窃", List.of(unit, "CODE"), List.of(handler),
                new CaseDates(null, null, LocalDate.of(year, 1, 1)), Set.of("优秀")));
    }
}
