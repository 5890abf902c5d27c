package org.assize.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentSession;
import org.assize.document.ExtractedText;
import org.assize.document.Notice;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.Priority;
import org.assize.document.RenderRequest;
import org.assize.internal.document.worker.WorkerSettings;
import org.assize.testsupport.Originals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class WorkerContainmentTest {

    @TempDir
    Path folder;

    private DefaultDocumentService service;
    private DefaultTextExtractor extractor;

    @BeforeEach
    void start() {
        WorkerSettings settings = WorkerSettings.standard(folder.resolve("cache")).heap(64)
                .limits(Duration.ofSeconds(10), Duration.ofMillis(1500), Duration.ofMillis(400));
        ReaderRegistry readers = ReaderRegistry.of(List.of(new ScriptedReader(), new PlainTextReader()));
        service = new DefaultDocumentService(readers, settings);
        extractor = new DefaultTextExtractor(readers, settings);
    }

    @AfterEach
    void stop() {
        service.close();
        extractor.close();
    }

    @ParameterizedTest
    @CsvSource({"exit, WORKER_DIED", "halt, WORKER_DIED", "oom, OUT_OF_MEMORY", "hang, TIMED_OUT", "throw, DAMAGED",
            "overflow, DAMAGED"})
    void aPageThatHarmsItsWorkerFailsAloneAndTheNextAnswers(String word, Reason reason) throws Exception {
        Path file = script("fine", word, "fine");
        try (DocumentSession session = service.open(file, ScriptedReader.MEDIA_TYPE)) {
            assertThat(get(session.text(1)).text()).isEqualTo("fine1");

            assertThatThrownBy(() -> get(session.render(RenderRequest.of(2, 1))))
                    .isInstanceOfSatisfying(DocumentException.class, e -> {
                        assertThat(e.reason()).isEqualTo(reason);
                        assertThat(e.page()).isEqualTo(2);
                        assertThat(e.file()).isEqualTo(file);
                        assertThat(e).hasMessageContaining(file.toString());
                    });

            assertThat(get(session.text(3)).text()).isEqualTo("fine3");
        }
    }

    @ParameterizedTest
    @CsvSource({"exit, WORKER_DIED", "oom, OUT_OF_MEMORY", "throw, DAMAGED"})
    void aFileThatHarmsItsWorkerOnOpeningIsRefusedAndTheNextOpens(String word, Reason reason) throws Exception {
        assertThatThrownBy(() -> service.open(script("open:" + word, "fine"), ScriptedReader.MEDIA_TYPE))
                .isInstanceOfSatisfying(DocumentException.class, e -> assertThat(e.reason()).isEqualTo(reason));

        try (DocumentSession session = service.open(script("fine"), ScriptedReader.MEDIA_TYPE)) {
            assertThat(session.pageCount()).isEqualTo(1);
            assertThat(session.geometry(1).cropHeight()).isEqualTo(101);
        }
    }

    @Test
    void wordsPrintedByALibraryDoNotGetBetweenTheAnswers() throws Exception {
        try (DocumentSession session = service.open(script("open:print", "print", "fine"),
                ScriptedReader.MEDIA_TYPE)) {
            assertThat(get(session.text(1)).text()).isEqualTo("print1");
            assertThat(get(session.text(2)).text()).isEqualTo("fine2");
            assertThat(session.notices())
                    .containsExactly(new Notice(Notice.Kind.DAMAGED_CONTENT, 0, "scripted"));
        }
    }

    @Test
    void twoDocumentsOfAWorkerSurviveTheDeathOfOne() throws Exception {
        try (DocumentSession healthy = service.open(script("fine", "fine"), ScriptedReader.MEDIA_TYPE);
                DocumentSession sick = service.open(script("halt"), ScriptedReader.MEDIA_TYPE)) {
            assertThatThrownBy(() -> get(sick.text(1))).hasMessageContaining("17");
            assertThat(get(healthy.text(2)).text()).isEqualTo("fine2");
        }
    }

    @Test
    void aCancelledPictureLetsTheNextOneThroughAndKeepsTheWorker() throws Exception {
        try (DocumentSession session = service.open(script("fine", "patient"), ScriptedReader.MEDIA_TYPE)) {
            byte worker = get(session.render(RenderRequest.of(1, 1))).bgr()[2];
            CompletableFuture<PageImage> endless = session.render(RenderRequest.of(2, 1));
            CompletableFuture<PageText> next = session.text(1);

            endless.cancel(true);

            assertThatThrownBy(endless::join).isInstanceOf(CancellationException.class);
            assertThat(get(next).text()).isEqualTo("fine1");
            assertThat(get(session.render(RenderRequest.of(1, 1))).bgr()[2]).isEqualTo(worker);
        }
    }

    @Test
    void aCancelledPictureThatDoesNotStopCostsTheWorkerNotTheNextRequest() throws Exception {
        try (DocumentSession session = service.open(script("hang", "fine"), ScriptedReader.MEDIA_TYPE)) {
            CompletableFuture<PageImage> stuck = session.render(RenderRequest.of(1, 1));
            stuck.cancel(true);

            assertThat(get(session.text(2)).text()).isEqualTo("fine2");
        }
    }

    @Test
    void whatIsInSightIsDrawnBeforeTextIsReadAndWhatCanWaitAfterIt() throws Exception {
        try (DocumentSession session = service.open(script("patient", "fine"), ScriptedReader.MEDIA_TYPE)) {
            List<String> answers = Collections.synchronizedList(new ArrayList<>());
            CompletableFuture<PageImage> before = session.render(RenderRequest.of(1, 1));
            RenderRequest second = RenderRequest.of(2, 1);
            List<CompletableFuture<?>> waiting = List.of(
                    session.render(second, Priority.LATER).thenRun(() -> answers.add("later")),
                    session.render(second, Priority.NEAR).thenRun(() -> answers.add("near")),
                    session.text(2).thenRun(() -> answers.add("text")),
                    session.render(second).thenRun(() -> answers.add("in sight")));

            before.cancel(true);
            for (CompletableFuture<?> answer : waiting) {
                get(answer);
            }

            assertThat(answers).containsExactly("in sight", "text", "near", "later");
        }
    }

    @Test
    void aDocumentFindsTheProcessThatWasGotReady() throws Exception {
        Set<ProcessHandle> others = ProcessHandle.current().children().collect(Collectors.toSet());
        service.warmUp(ScriptedReader.MEDIA_TYPE);
        service.warmUp(ScriptedReader.MEDIA_TYPE);
        service.warmUp("application/unknown");

        try (DocumentSession session = service.open(script("fine"), ScriptedReader.MEDIA_TYPE)) {
            assertThat(get(session.text(1)).text()).isEqualTo("fine1");
            assertThat(ProcessHandle.current().children().filter(p -> !others.contains(p))).hasSize(1);
        }
    }

    @Test
    void aClosedSessionAndAMissingPageAreRefused() throws Exception {
        DocumentSession session = service.open(script("fine"), ScriptedReader.MEDIA_TYPE);
        assertThatThrownBy(() -> get(session.text(2))).isInstanceOfSatisfying(DocumentException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.NO_SUCH_PAGE));

        session.close();

        assertThatThrownBy(() -> get(session.text(1))).isInstanceOfSatisfying(DocumentException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.CLOSED));
    }

    @Test
    void anUnknownKindOfFileIsRefusedByName() {
        assertThatThrownBy(() -> service.open(folder.resolve("x.ofd"), "application/ofd"))
                .isInstanceOfSatisfying(DocumentException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED);
                    assertThat(e).hasMessageContaining("application/ofd").hasMessageContaining("x.ofd");
                });
    }

    @Test
    void extractionGoesOnAfterABadPageAndSaysWhichItWas() throws Exception {
        ExtractedText text = extractor.extract(script("fine", "halt", "throw", "fine"), ScriptedReader.MEDIA_TYPE);

        assertThat(text.pages()).containsExactly("fine1", "", "", "fine4");
        assertThat(text.notices()).filteredOn(n -> n.kind() == Notice.Kind.UNREADABLE_PAGE)
                .extracting(Notice::page).containsExactly(2, 3);
    }

    @Test
    void aDocumentThatKeepsKillingWorkersIsGivenUp() throws Exception {
        ExtractedText text = extractor.extract(script("halt", "halt", "halt", "halt", "fine"),
                ScriptedReader.MEDIA_TYPE);

        assertThat(text.pages()).hasSize(5).allMatch(String::isEmpty);
        assertThat(text.notices()).extracting(Notice::kind).contains(Notice.Kind.TRUNCATED);
    }

    @Test
    void aClosedServiceEndsItsProcesses() throws Exception {
        service.open(script("fine"), ScriptedReader.MEDIA_TYPE);
        List<ProcessHandle> workers = ProcessHandle.current().children().toList();
        assertThat(workers).isNotEmpty();

        service.close();

        for (ProcessHandle worker : workers) {
            worker.onExit().get(10, TimeUnit.SECONDS);
        }
    }

    private Path script(String... words) throws IOException {
        Path file = Files.createTempFile(folder, "案卷 ", ".script");
        return Originals.given(Files.writeString(file, String.join(" ", words)));
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
