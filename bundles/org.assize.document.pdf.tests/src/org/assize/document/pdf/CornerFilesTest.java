package org.assize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentSession;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.document.PageImage;
import org.assize.document.RenderRequest;
import org.assize.testsupport.Originals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are unusual, or to which something happens while they are read, through the service and its workers. */
@Timeout(180)
class CornerFilesTest {

    private static final LocalDocuments DOCUMENTS = LocalDocuments.of(new PdfDocumentReader());
    private static final float LARGEST = 14_400;
    private static final int MANY = 100_000;
    private static final int LATEST_SECONDS = 60;

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        DOCUMENTS.close();
    }

    @Test
    void theLargestPageOfTheStandardIsDrawnSmallAndInPartsButNotWhole() throws Exception {
        Path file = page("large.pdf", new PDRectangle(LARGEST, LARGEST), 1);
        try (DocumentSession session = open(file)) {
            assertThat(get(session, RenderRequest.of(1, 0.05f)).width()).isEqualTo(720);
            assertThat(session.geometry(1).displayWidth()).isEqualTo(LARGEST, within(0.01));
            assertThatThrownBy(() -> get(session, RenderRequest.of(1, 1)))
                    .isInstanceOf(ExecutionException.class).cause()
                    .isInstanceOfSatisfying(DocumentException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
            assertThat(session.text(1).get(LATEST_SECONDS, TimeUnit.SECONDS).text()).isEqualTo("证据");
        }
    }

    @Test
    void aPageInLargerUnitsIsAsLargeAsItSays() throws Exception {
        Path file = page("units.pdf", new PDRectangle(60, 80), 10);
        try (DocumentSession session = open(file)) {
            assertThat(session.geometry(1).displayWidth()).isEqualTo(600, within(0.01));
            PageImage image = get(session, RenderRequest.of(1, 1));
            assertThat(image.width()).isEqualTo(600);
            assertThat(image.height()).isEqualTo(800);
        }
    }

    @Test
    void aHundredThousandPagesAreOpenedAndTheLastIsDrawn() throws Exception {
        Path file = folder.resolve("many.pdf");
        try (TestPdf pdf = new TestPdf()) {
            for (int page = 1; page <= MANY; page++) {
                pdf.page();
            }
            pdf.save(file);
        }
        try (DocumentSession session = open(file)) {
            assertThat(session.pageCount()).isEqualTo(MANY);
            assertThat(get(session, RenderRequest.of(MANY, 1)).width()).isEqualTo(596);
        }
    }

    @Test
    void aNameMayBeLongAndOfAnyScript() throws Exception {
        String name = "询问笔录 «2026» ñ 𠮷 '\"%20&#$ " + "长".repeat(50) + ".pdf";
        try (DocumentSession session = open(page(name, PDRectangle.A4, 1))) {
            assertThat(get(session, RenderRequest.of(1, 1)).width()).isEqualTo(596);
        }
    }

    @Test
    void aFileThatIsGoneMeanwhileIsShownOrItIsSaidWhy() throws Exception {
        Path file = page("gone.pdf", PDRectangle.A4, 1);
        try (DocumentSession session = open(file)) {
            Originals.changedOnPurpose(file);
            Files.delete(file);
            endsWell(session);
        }
        assertThatThrownBy(() -> open(file)).isInstanceOfSatisfying(DocumentException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE));
    }

    @Test
    void aFileThatIsReplacedMeanwhileIsShownOrItIsSaidWhy() throws Exception {
        Path file = page("old.pdf", PDRectangle.A4, 1);
        Path other = page("new.pdf", PDRectangle.A5, 1);
        try (DocumentSession session = open(file)) {
            Originals.changedOnPurpose(folder);
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            endsWell(session);
        }
        try (DocumentSession session = DOCUMENTS.open(file, MediaTypes.PDF)) {
            assertThat(session.geometry(1).displayWidth()).isEqualTo(PDRectangle.A5.getWidth(), within(0.01));
        }
    }

    @Test
    void aLockedFileInAFolderThatCannotBeWrittenToIsRead() throws Exception {
        Path file = page("locked.pdf", PDRectangle.A4, 1);
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try (RandomAccessFile writer = new RandomAccessFile(file.toFile(), "rw");
                FileLock lock = writer.getChannel().lock();
                DocumentSession session = open(file)) {
            assertThat(lock.isValid()).isTrue();
            assertThat(get(session, RenderRequest.of(1, 1)).width()).isEqualTo(596);
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    /** The answer is a picture or a reason that names the file; and the service goes on. */
    private void endsWell(DocumentSession session) throws Exception {
        try {
            assertThat(get(session, RenderRequest.of(1, 1)).width()).isPositive();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(DocumentException.class).hasMessageContaining(".pdf");
        }
        try (DocumentSession next = open(page("next.pdf", PDRectangle.A4, 1))) {
            assertThat(get(next, RenderRequest.of(1, 1)).width()).isEqualTo(596);
        }
    }

    private Path page(String name, PDRectangle size, float unit) throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            PDPage page = pdf.page();
            page.setMediaBox(size);
            page.getCOSObject().setItem(COSName.getPDFName("UserUnit"), new COSFloat(unit));
            pdf.text(page, pdf.han(), 12, 10, 10, "证据");
            return pdf.save(folder.resolve(name));
        }
    }

    private static DocumentSession open(Path file) throws DocumentException {
        return DOCUMENTS.open(Originals.given(file), MediaTypes.PDF);
    }

    private static PageImage get(DocumentSession session, RenderRequest request) throws Exception {
        return session.render(request).get(LATEST_SECONDS, TimeUnit.SECONDS);
    }
}
