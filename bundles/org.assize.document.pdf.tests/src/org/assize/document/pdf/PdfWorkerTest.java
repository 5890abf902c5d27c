package org.assize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.assize.document.DocumentSession;
import org.assize.document.ExtractedText;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.document.Notice;
import org.assize.document.OpenedDocument;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.RenderRequest;
import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.ComposedPdf;
import org.assize.document.pdf.compose.PdfComposer;
import org.assize.document.pdf.compose.ScanLook;
import org.assize.document.pdf.compose.ScannedPdf;
import org.assize.testsupport.Originals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PdfWorkerTest {

    private static final LocalDocuments DOCUMENTS = LocalDocuments.of(new PdfDocumentReader());

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        DOCUMENTS.close();
    }

    @Test
    void theSamePageIsReadTheSameInsideAndOutsideAWorker() throws Exception {
        Path file = document(3);
        try (DocumentSession session = DOCUMENTS.open(Originals.given(file), MediaTypes.of(file));
                OpenedDocument direct = new PdfDocumentReader().open(Originals.given(file))) {
            PageText text = session.text(2).get(30, TimeUnit.SECONDS);

            assertThat(session.pageCount()).isEqualTo(3);
            assertThat(session.geometry(2)).isEqualTo(direct.geometry(2));
            assertThat(text.text()).isEqualTo(direct.text(2).text());
            assertThat(text.quads(0, 5)).isEqualTo(direct.text(2).quads(0, 5));
            assertThat(session.render(RenderRequest.of(2, 1)).get(30, TimeUnit.SECONDS).bgr())
                    .isEqualTo(direct.render(RenderRequest.of(2, 1)).bgr());
        }
    }

    @Test
    void aReaderThatWasGotReadyDrawsThePageThatAColdOneDraws() throws Exception {
        Path file = document(1);
        try (LocalDocuments cold = LocalDocuments.of(new PdfDocumentReader());
                LocalDocuments warm = LocalDocuments.of(new PdfDocumentReader())) {
            warm.warmUp(MediaTypes.PDF);
            assertThat(pixels(warm, file)).isEqualTo(pixels(cold, file));
        }
    }

    private static byte[] pixels(LocalDocuments documents, Path file) throws Exception {
        try (DocumentSession session = documents.open(file, MediaTypes.PDF)) {
            return session.render(RenderRequest.of(1, 1)).get(30, TimeUnit.SECONDS).bgr();
        }
    }

    @Test
    void fiftyCancelledPicturesDoNotKeepTheNextWaiting() throws Exception {
        try (DocumentSession session = DOCUMENTS.open(document(50), MediaTypes.PDF)) {
            List<CompletableFuture<PageImage>> pictures = new ArrayList<>();
            for (int page = 1; page <= 50; page++) {
                pictures.add(session.render(RenderRequest.of(page, 5)));
            }
            pictures.forEach(p -> p.cancel(true));
            long start = System.nanoTime();

            assertThat(session.text(50).get(30, TimeUnit.SECONDS).text()).contains("第 50 部分");

            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(20));
            assertThat(pictures).allMatch(CompletableFuture::isDone);
        }
    }

    @Test
    void allPagesAreExtractedAndAScanHasNone() throws Exception {
        Path file = document(4);
        Path scan = folder.resolve("scan.pdf");
        Files.write(scan, ScannedPdf.of(Files.readAllBytes(file),
                new ScanLook(100, 0.5, 0.2, ScanLook.Format.JPEG_GREY), 1));

        ExtractedText text = DOCUMENTS.extract(Originals.given(file), MediaTypes.PDF);

        assertThat(text.pages()).hasSize(4).allMatch(p -> p.contains("事实清楚"));
        assertThat(text.notices()).isEmpty();
        assertThat(DOCUMENTS.extract(Originals.given(scan), MediaTypes.PDF).pages()).hasSize(4)
                .allMatch(String::isEmpty);
    }

    @Test
    void theOriginalIsNotTouched() throws Exception {
        Path file = document(2);
        byte[] before = Files.readAllBytes(file);
        Instant time = Files.getLastModifiedTime(file).toInstant();

        try (DocumentSession session = DOCUMENTS.open(Originals.given(file), MediaTypes.PDF)) {
            session.render(RenderRequest.of(1, 1)).get(30, TimeUnit.SECONDS);
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo(time);
    }

    @Test
    void aChineseFontThatIsNotInTheFileIsDrawnWithTheShippedOne() throws Exception {
        Path file = folder.resolve("song.pdf");
        try (TestPdf pdf = new TestPdf()) {
            pdf.raw(pdf.page(), pdf.songNotEmbedded(), "BT /F0 30 Tf 100 700 Td <4E2D 6587 8BC1 636E> Tj ET");
            pdf.save(file);
        }
        try (DocumentSession session = DOCUMENTS.open(Originals.given(file), MediaTypes.PDF)) {
            byte[] pixels = session.render(RenderRequest.of(1, 1)).get(30, TimeUnit.SECONDS).bgr();
            int dark = 0;
            for (byte b : pixels) {
                dark += (b & 0xFF) < 128 ? 1 : 0;
            }

            assertThat(dark).isBetween(1000, pixels.length / 10);
            assertThat(session.notices())
                    .containsExactly(new Notice(Notice.Kind.SUBSTITUTED_FONT, 1, "STSong-Light"));
        }
    }

    private Path document(int pages) throws Exception {
        PdfComposer composer = PdfComposer
                .create(ComposeOptions.a4("测试", "某县公安局", Instant.parse("2026-03-15T02:00:00Z")));
        for (int page = 1; page <= pages; page++) {
            composer.heading("第 " + page + " 部分").paragraph("事实清楚，证据确实充分，程序合法。".repeat(30));
            if (page < pages) {
                composer.pageBreak();
            }
        }
        ComposedPdf composed = composer.finish();
        Path file = folder.resolve("composed " + pages + ".pdf");
        composed.writeTo(file);
        return file;
    }
}
