package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.assize.model.casefile.CaseKind;
import org.assize.records.Library;
import org.assize.records.Reviewer;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentData;
import org.assize.records.event.DocumentsAdded;
import org.assize.records.event.PersonData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrarySearchTest {

    @TempDir
    Path directory;
    private Library library;
    private SearchService service;

    @BeforeEach
    void create() throws Exception {
        Reviewer reviewer = new Reviewer("li", "李评查", "desk", directory.resolve("li.p12"), new char[0]);
        library = Library.create(directory.resolve("library"), "测试", reviewer);
        service = SearchService.using(new TestArchive(directory));
        register("A", document("A", "01.txt", "张某盗窃"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void findsTheDocumentsOfALibraryByTextAndMetadata() throws Exception {
        register("B", document("B", "01.txt", "李某盗窃"));
        try (SearchIndex index = service.open(library)) {
            assertThat(index.update(null).extracted()).isEqualTo(2);

            assertThat(index.search(new SearchRequest("盗窃 单位:武安", 10)).total()).isEqualTo(2);
            assertThat(index.search(new SearchRequest("盗窃 承办人:钱执法 案号:B", 10)).hits()).singleElement()
                    .returns("B", Hit::caseFile).returns("01.txt", Hit::document).returns(1, Hit::page)
                    .returns("材料 01.txt", Hit::title);
        }
        assertThat(library.layout().cache().resolve("index")).isDirectory();
    }

    @Test
    void knowsWhatHasBeenAddedSince() throws Exception {
        try (SearchIndex index = service.open(library)) {
            index.update(null);
            assertThat(index.coverage()).isEqualTo(new Coverage(1, 1, 0, 0, 0, 0, 0, 0));

            DocumentData added = document("A", "02.txt", "补充材料");
            library.commit(state -> List.of(new DocumentsAdded("A", List.of(added), "ef".repeat(32))));

            assertThat(index.coverage()).isEqualTo(new Coverage(2, 1, 0, 0, 0, 0, 0, 1));
            index.update(null);
            assertThat(index.coverage()).isEqualTo(new Coverage(2, 2, 0, 0, 0, 0, 0, 0));
        }
    }

    @Test
    void whoOpensTheSameLibrarySharesItsIndexUntilTheLastIsClosed() throws Exception {
        SearchIndex first = service.open(library);
        SearchIndex second = service.open(library);
        first.update(null);
        first.close();
        first.close();

        assertThat(second.search(new SearchRequest("盗窃", 1)).total()).isEqualTo(1);
        second.close();
        assertThatExceptionOfType(SearchException.class)
                .isThrownBy(() -> second.search(new SearchRequest("盗窃", 1)));
    }

    private void register(String number, DocumentData document) throws Exception {
        PersonData handler = new PersonData("012345", "钱执法", "中级");
        CaseFileData data = new CaseFileData(number, "案卷 " + number, CaseKind.ADMINISTRATIVE, "盗窃", "3301", "武安派出所",
                handler, List.of(), new CaseDates(null, null, LocalDate.of(2026, 11, 2)), "", "",
                directory.resolve(number).toUri().toString(), false, "cd".repeat(32), List.of(document), List.of(),
                List.of());
        library.commit(state -> List.of(new CaseFileRegistered(data)));
    }

    private DocumentData document(String number, String path, String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(directory.resolve(number));
        Files.write(directory.resolve(number).resolve(path), bytes);
        String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        return new DocumentData(path, "材料 " + path, "笔录", sha256, bytes.length, null, "text/plain", null, 1);
    }
}
