package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableDocumentsTest {

    @TempDir
    Path directory;
    private TestArchive archive;
    private SearchIndex index;

    @BeforeEach
    void open() throws Exception {
        archive = new TestArchive(directory.resolve("files"));
        archive.put("A", "good.txt", "盗窃", "  \n");
        index = archive.open(directory.resolve("index"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aDamagedDocumentIsCountedAndNamedAndTheRestIsFound() throws Exception {
        archive.put("A", "bad.txt", TestArchive.DAMAGED);

        IndexReport report = index.update(null);

        assertThat(report.extracted()).isEqualTo(1);
        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.document()).isEqualTo("bad.txt");
            assertThat(failure.reason()).contains("bad.txt");
        });
        SearchResult result = index.search(new SearchRequest("盗窃", 10));
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.coverage()).isEqualTo(new Coverage(2, 2, 1, 0, 0, 0, 0, 1, 0));
        assertThat(index.unsearched("", 0, 10)).containsExactly(
                new Unsearched(Unsearched.Kind.FAILED, "A", "bad.txt", 0, report.failures().get(0).reason()),
                new Unsearched(Unsearched.Kind.WITHOUT_TEXT, "A", "good.txt", 2, ""));
        assertThat(index.text("A", "bad.txt")).isEmpty();
    }

    @Test
    void aDamagedDocumentIsNotReadAgainUntilItChanges() throws Exception {
        archive.put("A", "bad.txt", TestArchive.DAMAGED);
        index.update(null);
        index.update(null);
        assertThat(archive.extracted).hasSize(2);

        archive.put("A", "bad.txt", "修复后的笔录");

        assertThat(index.update(null)).returns(1, IndexReport::extracted).satisfies(
                report -> assertThat(report.failures()).isEmpty());
        assertThat(index.coverage()).isEqualTo(new Coverage(2, 3, 1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void aMissingFileIsTriedAgain() throws Exception {
        archive.put("A", "late.txt", "迟到的笔录");
        Path file = directory.resolve("files/A/late.txt");
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);

        assertThat(index.update(null).failures()).hasSize(1);
        assertThat(index.update(null).failures()).hasSize(1);
        Files.write(file, bytes);

        assertThat(index.update(null)).returns(1, IndexReport::extracted).satisfies(
                report -> assertThat(report.failures()).isEmpty());
        assertThat(index.search(new SearchRequest("迟到", 1)).total()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNotTheOneRegisteredIsNotIndexed() throws Exception {
        archive.put("A", "original.txt", "原始笔录");
        Files.writeString(directory.resolve("files/A/original.txt"), "篡改笔录");

        assertThat(index.update(null).failures()).extracting(DocumentFailure::document).containsExactly("original.txt");
        assertThat(index.search(new SearchRequest("篡改", 1)).total()).isZero();
        assertThat(archive.extracted).hasSize(1);
    }

    @Test
    void aReaderThatThrowsHarmsNobodyElse() throws Exception {
        archive.put("A", "hostile.txt", "敌意");
        archive.beforeReading = file -> {
            if (file.endsWith("hostile.txt")) {
                throw new IllegalStateException("boom");
            }
        };

        assertThat(index.update(null).failures()).singleElement()
                .satisfies(failure -> assertThat(failure.reason()).contains("hostile.txt", "boom"));
        assertThat(index.search(new SearchRequest("盗窃", 1)).total()).isEqualTo(1);
    }

    @Test
    void aPathLongerThanATermHarmsNothing() throws Exception {
        archive.putAgain("A", "good.txt", "x".repeat(40_000));

        assertThat(index.update(null)).returns(2, IndexReport::extracted);
        assertThat(index.search(new SearchRequest("盗窃", 1)).total()).isEqualTo(2);
        assertThat(index.update(null)).returns(2, IndexReport::unchanged);
    }

    @Test
    void whatIsReadInPartIsFoundAndListedAllTheSame() throws Exception {
        archive.put("B", "mail.txt", TestArchive.WITH_UNREAD_PARTS + " 邮件正文");
        index.update(null);

        assertThat(index.search(new SearchRequest("邮件正文", 1)).total()).isEqualTo(1);
        assertThat(index.coverage()).returns(1, Coverage::documentsPartial).returns(false, Coverage::isComplete);
        assertThat(index.unsearched("B", 0, 10)).containsExactly(
                new Unsearched(Unsearched.Kind.PARTIAL, "B", "mail.txt", 1, "附件.rar"),
                new Unsearched(Unsearched.Kind.PARTIAL, "B", "mail.txt", 0, "1000"));
    }

    @Test
    void whatIsGarbledAndReadInPartIsOneDocument() throws Exception {
        archive.put("B", "mail.txt", TestArchive.WITH_UNREAD_PARTS + TestArchive.GARBLED);
        index.update(null);

        assertThat(index.coverage()).returns(1, Coverage::documentsGarbled).returns(0, Coverage::documentsPartial)
                .returns(1, Coverage::documentsUnread).returns(false, Coverage::isComplete);
        assertThat(index.unsearched("B", 0, 10)).extracting(Unsearched::kind, Unsearched::detail).containsExactly(
                tuple(Unsearched.Kind.GARBLED, "45 %"), tuple(Unsearched.Kind.PARTIAL, "附件.rar"),
                tuple(Unsearched.Kind.PARTIAL, "1000"));
    }
}
