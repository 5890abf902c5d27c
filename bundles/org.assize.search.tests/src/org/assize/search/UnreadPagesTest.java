package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.assize.document.LocalDocuments;
import org.assize.model.casefile.CaseKind;
import org.assize.recognition.Availability;
import org.assize.recognition.PageScan;
import org.assize.recognition.PageSource;
import org.assize.recognition.Recognition;
import org.assize.recognition.RecognitionException;
import org.assize.recognition.RecognitionReport;
import org.assize.recognition.RecognizedLine;
import org.assize.recognition.RecognizedTexts;
import org.assize.recognition.RecognizedWord;
import org.assize.recognition.TextRecognizer;
import org.assize.records.Library;
import org.assize.records.Reviewer;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentData;
import org.assize.records.event.PersonData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With text files some of whose pages are empty, which is what a scan is to the index. */
@Timeout(120)
class UnreadPagesTest {

    private static final int ALL = Integer.MAX_VALUE;

    @TempDir
    private Path directory;

    private final LocalDocuments documents = LocalDocuments.of();
    private Library library;
    private SearchIndex index;

    @BeforeEach
    void caseFiles() throws Exception {
        Reviewer reviewer = new Reviewer("li", "李评查", "desk", directory.resolve("li.p12"), new char[0]);
        library = Library.create(directory.resolve("library"), "测试", reviewer);
        register("A", document("A", "01.txt", "有文字\f\f"), document("A", "02.txt", "\f"));
        register("B", document("B", "01.txt", " "));
        index = SearchService.using(documents).open(library);
        index.update(null);
    }

    @AfterEach
    void close() {
        index.close();
        library.close();
        documents.close();
    }

    @Test
    void theyAreThePagesWithoutText() throws Exception {
        assertThat(unread().list("", ALL)).extracting(UnreadPagesTest::name)
                .containsExactly("A/01.txt 2", "A/01.txt 3", "A/02.txt 1", "A/02.txt 2", "B/01.txt 1");
        assertThat(unread().list("A", 3)).extracting(UnreadPagesTest::name)
                .containsExactly("A/01.txt 2", "A/01.txt 3", "A/02.txt 1");
        assertThat(unread().list("B", ALL)).hasSize(1);
    }

    @Test
    void whatIsReadIsFoundAndMarkedAndNoLongerUnread() throws Exception {
        RecognitionReport report = unread().read(unread().list("B", ALL), engine(scan -> "打火机"), null);
        assertThat(report.read()).hasSize(1);
        assertThat(index.search(new SearchRequest("火机", 10)).hits()).singleElement()
                .returns("B", Hit::caseFile).returns(1, Hit::page).returns(true, Hit::recognized);
        assertThat(index.coverage().pagesRecognized()).isEqualTo(1);
        assertThat(index.coverage().pagesWithoutText()).isEqualTo(4);
        assertThat(unread().list("", ALL)).hasSize(4);
    }

    @Test
    void pagesOnWhichNothingStandsAreNotReadAgain() throws Exception {
        unread().read(unread().list("A", ALL), engine(scan -> ""), null);
        assertThat(index.coverage().pagesWithoutText()).isEqualTo(5);
        assertThat(unread().list("", ALL)).extracting(UnreadPagesTest::name).containsExactly("B/01.txt 1");
    }

    @Test
    void pagesThatFailedComeLast() throws Exception {
        RecognitionReport report = unread().read(unread().list("A", 1), engine(scan -> null), null);
        assertThat(report.failures()).hasSize(1);
        assertThat(unread().list("", ALL)).extracting(UnreadPagesTest::name)
                .containsExactly("A/01.txt 3", "A/02.txt 1", "A/02.txt 2", "B/01.txt 1", "A/01.txt 2");
        assertThat(unread().list("", 2)).extracting(UnreadPagesTest::name)
                .containsExactly("A/01.txt 3", "A/02.txt 1");
    }

    @Test
    void readingsOfAnEarlierIndexAreUsedByTheNext() throws Exception {
        RecognizedTexts texts = RecognizedTexts.in(library.layout().cache());
        engine(scan -> "外套").run(unread().list("", ALL), texts, null);
        assertThat(index.search(new SearchRequest("外套", 10)).total()).isZero();
        assertThat(unread().list("", ALL)).isEmpty();
        index.update(null);
        assertThat(index.search(new SearchRequest("外套", 10)).total()).isEqualTo(5);
        assertThat(index.update(null).unchanged()).isEqualTo(3);
    }

    private UnreadPages unread() {
        return new UnreadPages(library, index);
    }

    private static String name(PageSource page) {
        Path file = page.file();
        return file.getParent().getFileName() + "/" + file.getFileName() + " " + page.page();
    }

    /** Reads on every page what a function says; null for a failure. */
    private Recognition engine(Function<PageScan, String> script) {
        return Recognition.of(documents, new TextRecognizer() {

            @Override
            public String id() {
                return "script";
            }

            @Override
            public Availability availability() {
                return new Availability.Ready("Script", "1", List.of("zh"));
            }

            @Override
            public List<RecognizedLine> recognize(PageScan scan, BooleanSupplier cancelled)
                    throws RecognitionException {
                String text = script.apply(scan);
                if (text == null) {
                    throw new RecognitionException("no ink");
                }
                return text.isEmpty() ? List.of()
                        : List.of(new RecognizedLine(List.of(
                                new RecognizedWord(text, scan.place(100, 100, 400, 150), 0.9f))));
            }
        });
    }

    private void register(String number, DocumentData... files) throws Exception {
        PersonData handler = new PersonData("012345", "钱执法", "中级");
        CaseFileData data = new CaseFileData(number, "案卷 " + number, CaseKind.ADMINISTRATIVE, "盗窃", "3301", "武安派出所",
                handler, List.of(), new CaseDates(null, null, LocalDate.of(2026, 11, 2)), "", "",
                directory.resolve(number).toUri().toString(), false, "cd".repeat(32), List.of(files), List.of(),
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
