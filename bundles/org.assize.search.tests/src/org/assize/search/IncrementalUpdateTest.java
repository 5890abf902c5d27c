package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.assize.document.ExtractedText;
import org.assize.document.Notice;
import org.assize.internal.search.index.CaseDates;
import org.assize.internal.search.index.SourceCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class IncrementalUpdateTest {

    @TempDir
    Path directory;
    private TestArchive archive;
    private SearchIndex index;

    @BeforeEach
    void indexTwoDocuments() throws Exception {
        archive = new TestArchive(directory.resolve("files"));
        archive.put("A", "a.txt", "张某盗窃", "第二页");
        archive.put("B", "b.txt", "李某盗窃");
        index = archive.open(directory.resolve("index"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void beforeTheFirstUpdateNothingIsFoundAndTheCoverageSaysSo() throws Exception {
        SearchResult result = index.search(new SearchRequest("盗窃", 10));

        assertThat(result.total()).isZero();
        assertThat(result.coverage()).isEqualTo(new Coverage(2, 0, 0, 0, 0, 0, 0, 0, 2));
        assertThat(result.coverage().isComplete()).isFalse();
    }

    @Test
    void aSecondUpdateDoesNothing() throws Exception {
        IndexReport first = index.update(null);
        IndexReport second = index.update(null);

        assertThat(first).returns(2, IndexReport::extracted).returns(3, IndexReport::pages)
                .returns(0, IndexReport::unchanged).returns(List.of(), IndexReport::notices);
        assertThat(second).returns(0, IndexReport::extracted).returns(0, IndexReport::refreshed)
                .returns(2, IndexReport::unchanged).returns(0, IndexReport::removed);
        assertThat(archive.extracted).hasSize(2);
    }

    @Test
    void nothingIsReadAgainAfterReopening() throws Exception {
        index.update(null);
        index.close();
        index = archive.open(directory.resolve("index"));

        assertThat(total("盗窃")).isEqualTo(2);
        assertThat(index.update(null).extracted()).isZero();
        assertThat(archive.extracted).hasSize(2);
    }

    @Test
    void onlyTheNewDocumentIsRead() throws Exception {
        index.update(null);
        archive.put("B", "c.txt", "新增材料");

        assertThat(index.coverage().documentsNotIndexed()).isEqualTo(1);
        assertThat(index.update(null)).returns(1, IndexReport::extracted).returns(2, IndexReport::unchanged);
        assertThat(total("新增")).isEqualTo(1);
        assertThat(index.coverage()).isEqualTo(new Coverage(3, 4, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void aChangedDocumentReplacesItsPages() throws Exception {
        index.update(null);
        archive.put("A", "a.txt", "王某抢劫");

        assertThat(index.update(null)).returns(1, IndexReport::extracted);
        assertThat(total("抢劫")).isEqualTo(1);
        assertThat(total("第二页")).isZero();
        assertThat(total("盗窃")).isEqualTo(1);
    }

    @Test
    void aRemovedDocumentDisappears() throws Exception {
        index.update(null);
        archive.remove("A", "a.txt");

        assertThat(index.update(null)).returns(1, IndexReport::removed).returns(1, IndexReport::unchanged);
        assertThat(total("盗窃")).isEqualTo(1);
        assertThat(index.coverage()).isEqualTo(new Coverage(1, 1, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void whatChangesAboutACaseFileShowsAtOnceWithoutAnUpdate() throws Exception {
        index.update(null);
        assertThat(total("单位:东山 盗窃")).isZero();

        archive.describe(new SourceCase("A", "criminal", "诈骗", List.of("东山派出所"), List.of("赵六"),
                new CaseDates(null, null, LocalDate.of(2025, 1, 1)), Set.of("优秀")));

        assertThat(total("单位:东山 盗窃")).isEqualTo(1);
        assertThat(total("单位:城关 盗窃")).isEqualTo(1);
        assertThat(total("日期:2025 类型:刑事 结果:优秀 盗窃")).isEqualTo(1);
        assertThat(index.update(null)).returns(0, IndexReport::extracted).returns(0, IndexReport::refreshed);
    }

    @Test
    void aDocumentWithAnotherTypeIsIndexedWithoutReadingItAgain() throws Exception {
        index.update(null);
        archive.label("A", "a.txt", "鉴定意见", LocalDate.of(2024, 2, 29));

        assertThat(index.update(null)).returns(0, IndexReport::extracted).returns(1, IndexReport::refreshed);
        assertThat(total("文书:鉴定 盗窃")).isEqualTo(1);
        assertThat(total("文书日期:2024-02 盗窃")).isEqualTo(1);
        assertThat(archive.extracted).hasSize(2);
    }

    @Test
    void aDocumentThatMovedIsNotReadAgain() throws Exception {
        index.update(null);
        archive.remove("A", "a.txt");
        archive.put("C", "moved.txt", "张某盗窃", "第二页");

        assertThat(index.update(null)).returns(0, IndexReport::extracted).returns(1, IndexReport::refreshed)
                .returns(1, IndexReport::removed);
        assertThat(index.search(new SearchRequest("张某", 10)).hits()).extracting(Hit::caseFile).containsExactly("C");
    }

    @Test
    void theTextOfADocumentComesFromTheIndex() throws Exception {
        index.update(null);

        ExtractedText text = index.text("A", "a.txt").orElseThrow();

        assertThat(text.pages()).containsExactly("张某盗窃", "第二页");
        assertThat(text.notices()).containsExactly(new Notice(Notice.Kind.GUESSED_ENCODING, 0, "UTF-8\tor not"));
        assertThat(index.text("A", "none.txt")).isEmpty();
        assertThat(archive.extracted).hasSize(2);
    }

    @Test
    void afterDeletingTheCacheEveryResultIsTheSame() throws Exception {
        index.update(null);
        archive.put("C", "c.txt", "盗窃盗窃", "又盗窃");
        archive.put("A", "a.txt", "张某盗窃", "盗窃第二页");
        index.update(null);
        List<Hit> before = index.search(new SearchRequest("盗窃", 10)).hits();
        index.close();
        delete(directory.resolve("index"));

        index = archive.open(directory.resolve("index"));
        index.update(null);

        assertThat(index.search(new SearchRequest("盗窃", 10)).hits()).isEqualTo(before).hasSize(5);
    }

    @Test
    void theCacheCanBeDeletedWhileTheIndexIsOpen() throws Exception {
        index.update(null);
        delete(directory.resolve("index"));

        eventually(() -> totalUnchecked() == 0);
        assertThat(index.coverage()).isEqualTo(new Coverage(2, 0, 0, 0, 0, 0, 0, 0, 2));
        assertThat(index.update(null)).returns(2, IndexReport::extracted).returns(List.of(), IndexReport::notices);
        assertThat(total("盗窃")).isEqualTo(2);
    }

    @Test
    void whatAnotherProcessIndexesFirstIsSeen() throws Exception {
        assertThat(total("盗窃")).isZero();
        try (SearchIndex other = archive.open(directory.resolve("index"))) {
            other.update(null);
        }

        eventually(() -> totalUnchecked() == 2);
        assertThat(index.coverage()).isEqualTo(new Coverage(2, 3, 0, 0, 0, 0, 0, 0, 0));
    }

    private static void eventually(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private long totalUnchecked() {
        try {
            return total("盗窃");
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    private long total(String query) throws SearchException {
        return index.search(new SearchRequest(query, 0)).total();
    }

    private static void delete(Path path) throws IOException {
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
