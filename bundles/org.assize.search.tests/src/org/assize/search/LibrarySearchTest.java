package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.assize.document.Quad;
import org.assize.model.casefile.CaseKind;
import org.assize.model.review.SelectionKind;
import org.assize.recognition.RecognizedLine;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedTexts;
import org.assize.recognition.RecognizedWord;
import org.assize.records.Library;
import org.assize.records.Reviewer;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentData;
import org.assize.records.event.DocumentReplaced;
import org.assize.records.event.DocumentsAdded;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.PersonData;
import org.assize.records.event.ResultData;
import org.assize.records.event.ReviewAssigned;
import org.assize.records.event.ReviewAssignment;
import org.assize.records.event.ReviewSealed;
import org.assize.records.event.RoundPlan;
import org.assize.records.event.RoundPlanned;
import org.assize.records.event.RoundVoided;
import org.assize.records.event.SelectionData;
import org.assize.records.event.SelectionDecided;
import org.assize.records.event.StratumData;
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
            assertThat(index.coverage()).isEqualTo(new Coverage(1, 1, 0, 0, 0, 0, 0, 0, 0));

            DocumentData added = document("A", "02.txt", "补充材料");
            library.commit(state -> List.of(new DocumentsAdded("A", List.of(added), "ef".repeat(32))));

            assertThat(index.coverage()).isEqualTo(new Coverage(2, 1, 0, 0, 0, 0, 0, 0, 1));
            index.update(null);
            assertThat(index.coverage()).isEqualTo(new Coverage(2, 2, 0, 0, 0, 0, 0, 0, 0));
        }
    }

    @Test
    void ofADocumentThatWasReplacedTheNewerVersionIsFound() throws Exception {
        try (SearchIndex index = service.open(library)) {
            index.update(null);
            DocumentData newer = document("A", "01-newer.txt", "重扫后的笔录");
            DocumentData replaced = new DocumentData("01.txt", newer.title(), newer.type(), newer.sha256(),
                    newer.size(), newer.modified(), newer.mediaType(), newer.date(), 1);
            commit(new DocumentReplaced("A", replaced,
                    directory.resolve("A/01-newer.txt").toUri().toString(), true, "重扫", "ef".repeat(32)));
            index.update(null);

            assertThat(total(index, "盗窃")).isZero();
            assertThat(index.search(new SearchRequest("重扫后的笔录", 10)).hits()).singleElement()
                    .returns("01.txt", Hit::document);
        }
    }

    @Test
    void whatARoundComesToIsFoundAtOnce() throws Exception {
        try (SearchIndex index = service.open(library)) {
            index.update(null);
            commit(new RoundPlanned(new RoundPlan("R", "一轮", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30),
                    List.of(), List.of(new StratumData("all", "全部", CaseKind.ADMINISTRATIVE, "", "", 1)))));
            commit(new ReviewAssigned(new ReviewAssignment("R/A", "R", "A", "li",
                    "urn:assize:checklist:administrative", 1)));
            assertThat(total(index, "盗窃 结果:良好")).isZero();

            commit(new ReviewSealed("R/A", new ResultData(BigDecimal.TEN, BigDecimal.TEN, "good", "良好", false,
                    "deduct-100", "00")));
            assertThat(total(index, "盗窃 结果:良好")).isEqualTo(1);
            commit(new SelectionDecided("R", new SelectionData("all", SelectionKind.WORST, "A", "", List.of())));
            assertThat(total(index, "盗窃 结果:最差")).isEqualTo(1);
            commit(new RoundVoided("R", "作废"));
            assertThat(total(index, "盗窃 结果:最差")).isZero();
        }
    }

    @Test
    void whatAMachineReadIsFoundAfterTheNextUpdate() throws Exception {
        DocumentData scan = document("A", "scan.txt", " ");
        library.commit(state -> List.of(new DocumentsAdded("A", List.of(scan), "ef".repeat(32))));
        try (SearchIndex index = service.open(library)) {
            index.update(null);
            RecognizedWord word = new RecognizedWord("扣押清单", new Quad(0, 0, 9, 0, 9, 9, 0, 9), 0.5f);
            RecognizedTexts.in(library.layout().cache()).add(scan.sha256(), new RecognizedPage(1, "engine", "1",
                    "chi_sim", Instant.EPOCH, List.of(new RecognizedLine(List.of(word)))));

            assertThat(index.update(null).refreshed()).isEqualTo(1);

            assertThat(index.search(new SearchRequest("扣押清单", 10)).hits()).singleElement()
                    .returns(true, Hit::recognized).returns("scan.txt", Hit::document);
            assertThat(index.coverage()).isEqualTo(new Coverage(2, 2, 0, 1, 1, 0, 0, 0, 0));
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

    private void commit(DomainEvent event) throws Exception {
        library.commit(state -> List.of(event));
    }

    private static long total(SearchIndex index, String query) throws SearchException {
        return index.search(new SearchRequest(query, 0)).total();
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
