package org.assize.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.internal.recognition.WhiteboardRecognition;
import org.assize.records.Sha256;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RecognitionTest {

    @TempDir
    private Path folder;

    private final LocalDocuments documents = LocalDocuments.of();

    @AfterEach
    void close() {
        documents.close();
    }

    @Test
    void everyPageIsReadOnceAndKept() throws Exception {
        List<PageSource> pages = document("a.txt", 3);
        ScriptedRecognizer recognizer = new ScriptedRecognizer((scan, cancelled) -> lines("页"));
        RecognitionReport report = run(recognizer, pages, 2);
        assertThat(report.read()).extracting(PageReading::page).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(report.alreadyRead()).isZero();
        assertThat(report.cancelled()).isFalse();
        RecognizedPage kept = texts().page(pages.get(1).sha256(), 2).orElseThrow();
        assertThat(kept.engine()).isEqualTo("Script");
        assertThat(kept.version()).isEqualTo("1.0");
        assertThat(kept.language()).isEqualTo("zh+en");
        assertThat(kept.toPageText().text()).isEqualTo("页");
        RecognitionReport again = run(recognizer, pages, 2);
        assertThat(again.read()).isEmpty();
        assertThat(again.alreadyRead()).isEqualTo(3);
        assertThat(recognizer.asked).hasValue(3);
    }

    @Test
    void theEngineIsGivenTheWholePageAtThreeHundredDotsPerInch() throws Exception {
        List<PageScan> scans = new ArrayList<>();
        run(new ScriptedRecognizer((scan, cancelled) -> {
            scans.add(scan);
            return List.of();
        }), document("a.txt", 1), 1);
        PageScan scan = scans.getFirst();
        assertThat(scan.dpi()).isEqualTo(300);
        assertThat(scan.image().width() * 72.0 / scan.dpi()).isBetween(594.0, 596.0);
    }

    @Test
    void severalPagesAreReadAtATimeOnUnimportantThreads() throws Exception {
        CyclicBarrier together = new CyclicBarrier(3);
        List<PageSource> pages = document("a.txt", 3);
        RecognitionReport report = run(new ScriptedRecognizer((scan, cancelled) -> {
            assertThat(Thread.currentThread().getPriority()).isEqualTo(Thread.MIN_PRIORITY);
            // Passes only if three pages are in hand at the same time.
            together.await(30, TimeUnit.SECONDS);
            return lines("页");
        }), pages, 3);
        assertThat(report.read()).hasSize(3);
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void aPageThatFailsCostsOnlyItselfAndIsTriedAgainNextTime() throws Exception {
        List<PageSource> pages = document("a.txt", 3);
        AtomicInteger turn = new AtomicInteger();
        ScriptedRecognizer.Script script = (scan, cancelled) -> switch (turn.incrementAndGet()) {
            case 1 -> throw new RecognitionException("no ink");
            case 2 -> throw new IllegalArgumentException("a defect");
            default -> lines("页");
        };
        RecognitionReport report = run(new ScriptedRecognizer(script), pages, 1);
        assertThat(report.failures()).extracting(f -> f.source().page()).containsExactly(1, 2);
        assertThat(report.failures().get(0).reason()).isEqualTo("no ink");
        assertThat(report.failures().get(1).reason()).contains("a defect");
        assertThat(texts().failures(pages.getFirst().sha256())).extracting(FailedPage::reason)
                .element(0).isEqualTo("no ink");
        RecognitionReport again = run(new ScriptedRecognizer(script), pages, 1);
        assertThat(again.read()).hasSize(2);
        assertThat(texts().failures(pages.getFirst().sha256())).isEmpty();
    }

    @Test
    void aRunThatIsCancelledGoesOnWhereItWas() throws Exception {
        List<PageSource> pages = document("a.txt", 5);
        NullProgressMonitor monitor = new NullProgressMonitor();
        AtomicInteger turn = new AtomicInteger();
        RecognitionReport stopped = run(new ScriptedRecognizer((scan, cancelled) -> {
            if (turn.incrementAndGet() == 3) {
                monitor.setCanceled(true);
                while (!cancelled.getAsBoolean()) {
                    Thread.onSpinWait();
                }
                throw new CancellationException();
            }
            return lines("页");
        }), pages, 1, monitor);
        assertThat(stopped.cancelled()).isTrue();
        assertThat(stopped.read()).hasSize(2);
        assertThat(stopped.failures()).isEmpty();
        RecognitionReport resumed = run(new ScriptedRecognizer((scan, cancelled) -> lines("页")), pages, 1);
        assertThat(resumed.alreadyRead()).isEqualTo(2);
        assertThat(resumed.read()).hasSize(3);
        assertThat(resumed.cancelled()).isFalse();
    }

    @Test
    void aDocumentThatLiesInTwoPlacesIsReadOnce() throws Exception {
        List<PageSource> pages = new ArrayList<>(document("a.txt", 2));
        Path copy = Files.copy(folder.resolve("a.txt"), folder.resolve("b.txt"));
        pages.add(new PageSource(pages.getFirst().sha256(), copy, MediaTypes.PLAIN_TEXT, 2));
        RecognitionReport report = run(new ScriptedRecognizer((scan, cancelled) -> lines("页")), pages, 2);
        assertThat(report.read()).hasSize(2);
        assertThat(report.alreadyRead()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNotTheRegisteredOneIsNotRead() throws Exception {
        List<PageSource> pages = document("a.txt", 2);
        Files.writeString(folder.resolve("a.txt"), "exchanged");
        List<PageSource> all = new ArrayList<>(pages);
        all.add(new PageSource("00".repeat(32), folder.resolve("gone.txt"), MediaTypes.PLAIN_TEXT, 1));
        ScriptedRecognizer recognizer = new ScriptedRecognizer((scan, cancelled) -> lines("页"));
        RecognitionReport report = run(recognizer, all, 1);
        assertThat(report.failures()).hasSize(3);
        assertThat(report.failures()).allMatch(failure -> failure.reason().contains(".txt"));
        assertThat(recognizer.asked).hasValue(0);
    }

    @Test
    void theFirstEngineThatIsAvailableIsUsed() throws Exception {
        ScriptedRecognizer absent = new ScriptedRecognizer((scan, cancelled) -> lines("甲"),
                new Availability.Missing("install it"));
        ScriptedRecognizer present = new ScriptedRecognizer((scan, cancelled) -> lines("乙"));
        Recognition recognition = Recognition.of(documents, absent, present);
        assertThat(recognition.availability()).isEqualTo(present.availability());
        List<PageSource> pages = document("a.txt", 1);
        recognition.run(pages, texts(), null);
        assertThat(texts().page(pages.getFirst().sha256(), 1).orElseThrow().toPageText().text()).isEqualTo("乙");
    }

    @Test
    void withoutAnEngineItSaysHowToGetOne() throws Exception {
        Recognition recognition = Recognition.of(documents,
                new ScriptedRecognizer((scan, cancelled) -> lines("甲"), new Availability.Missing("install it")));
        assertThat(recognition.availability()).isEqualTo(new Availability.Missing("install it"));
        List<PageSource> pages = document("a.txt", 1);
        assertThatThrownBy(() -> recognition.run(pages, texts(), null)).isInstanceOf(RecognitionException.class)
                .hasMessage("install it");
        assertThat(Recognition.of(documents).availability()).isInstanceOf(Availability.Missing.class);
    }

    @Test
    void aStoreThatCannotBeWrittenEndsTheRun() throws Exception {
        List<PageSource> pages = document("a.txt", 3);
        Files.writeString(folder.resolve("recognized"), "a file where the folder should be");
        ScriptedRecognizer recognizer = new ScriptedRecognizer((scan, cancelled) -> lines("页"));
        assertThatThrownBy(() -> run(recognizer, pages, 1)).isInstanceOf(RecognitionException.class)
                .hasMessageContaining("a.txt");
    }

    private RecognitionReport run(TextRecognizer recognizer, List<PageSource> pages, int parallel) throws Exception {
        return run(recognizer, pages, parallel, new NullProgressMonitor());
    }

    private RecognitionReport run(TextRecognizer recognizer, List<PageSource> pages, int parallel,
            NullProgressMonitor monitor) throws Exception {
        return new WhiteboardRecognition(documents, List.of(recognizer), parallel).run(pages, texts(), monitor);
    }

    private RecognizedTexts texts() {
        return RecognizedTexts.in(folder);
    }

    private static List<RecognizedLine> lines(String text) {
        return List.of(Readings.line(0.9f, text));
    }

    private List<PageSource> document(String name, int pageCount) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "page\f".repeat(pageCount - 1) + "page");
        List<PageSource> pages = new ArrayList<>();
        for (int page = 1; page <= pageCount; page++) {
            pages.add(new PageSource(Sha256.of(file), file, MediaTypes.PLAIN_TEXT, page));
        }
        return pages;
    }
}
