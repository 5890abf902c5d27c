package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermReportTest {

    @TempDir
    Path directory;
    private SearchIndex index;

    @BeforeEach
    void create() throws Exception {
        TestArchive archive = new TestArchive(directory.resolve("files"));
        archive.put("A", "a.txt", "张某盗窃", "李某", "盗窃手机");
        archive.put("A", "b.txt", "盗窃");
        archive.put("B", "c.txt", "李某盗窃");
        index = archive.open(directory.resolve("index"));
        index.update(null);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void pagesDocumentsAndCaseFilesAreCounted() throws Exception {
        assertThat(index.count(List.of("盗窃", "无此词"), null)).containsExactly(
                new QueryCount("盗窃", 4, 3, 2, List.of(), ""), new QueryCount("无此词", 0, 0, 0, List.of(), ""));
    }

    @Test
    void eachTermIsCountedByItself() throws Exception {
        String query = "(张某 OR \"李某\") 盗窃 -(手机 电脑) -案由:诈骗 \"丁某某\"~1";

        QueryCount count = index.count(List.of(query), null).get(0);

        assertThat(count).returns(0L, QueryCount::pages);
        assertThat(count.terms()).extracting(QueryCount::query, QueryCount::pages, QueryCount::caseFiles)
                .containsExactly(tuple("张某", 1L, 1), tuple("\"李某\"", 2L, 2), tuple("盗窃", 4L, 2),
                        tuple("\"丁某某\"~1", 0L, 0));
    }

    @Test
    void aQueryThatCannotBeUnderstoodIsPartOfTheReport() throws Exception {
        assertThat(index.count(List.of("(张某", "李某"), null)).satisfiesExactly(
                broken -> assertThat(broken).returns(0L, QueryCount::pages).satisfies(
                        it -> assertThat(it.problem()).isNotEmpty()),
                good -> assertThat(good).isEqualTo(new QueryCount("李某", 2, 2, 2, List.of(), "")));
    }

    @Test
    void itCanBeCancelled() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThatExceptionOfType(OperationCanceledException.class)
                .isThrownBy(() -> index.count(List.of("张某", "李某"), monitor));
    }
}
