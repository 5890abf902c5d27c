package org.assize.internal.plugins.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.assize.document.DocumentSession;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.document.PageText;
import org.assize.document.pdf.PdfDocumentReader;
import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.PdfComposer;
import org.assize.document.pdf.compose.ScanLook;
import org.assize.document.pdf.compose.ScannedPdf;
import org.assize.recognition.Availability;
import org.assize.recognition.PageSource;
import org.assize.recognition.Recognition;
import org.assize.recognition.RecognitionReport;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With the real Tesseract, on a page whose text and places are known because it has been printed and scanned here. */
@Timeout(180)
class ScannedPageTest {

    private static final String SENTENCE = "我因为在建设路128号超市门口与王某发生争执，用打火机点燃了他的外套，并故意毁坏其手机一部。";

    @TempDir
    private Path folder;

    private final LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader());

    @AfterEach
    void close() {
        documents.close();
    }

    @Test
    void textAndPlacesOfAScanAreThoseOfThePrint() throws Exception {
        TesseractRecognizer recognizer = new TesseractRecognizer();
        assumeTrue(recognizer.availability() instanceof Availability.Ready);
        byte[] paper = PdfComposer.create(ComposeOptions.a4("", "", Instant.EPOCH)).title("询问笔录")
                .paragraph(SENTENCE).finish().bytes();
        Path print = Files.write(folder.resolve("print.pdf"), paper);
        Path scan = Files.write(folder.resolve("scan.pdf"),
                ScannedPdf.of(paper, new ScanLook(200, 0, 0.1, ScanLook.Format.JPEG_GREY), 1));
        RecognizedPage read = read(recognizer, scan);
        PageText machine = read.toPageText();
        PageText own = text(print);
        assertThat(machine.text().replace("\n", "")).contains("打火机点燃了他的外套").contains("询问笔录");
        assertThat(read.confidence()).isGreaterThan(0.85f);
        assertThat(read.engine()).isEqualTo("Tesseract");
        for (String words : List.of("打火机", "128", "王某", "的外套", "笔录")) {
            Rectangle2D found = place(machine, words);
            Rectangle2D printed = place(own, words);
            // The engine's boxes are half a character off here and there, and go round the ink only.
            assertThat(centerDistance(found, printed)).as(words).isLessThan(7);
            assertThat(found.getWidth() / printed.getWidth()).as(words).isBetween(0.6, 1.4);
        }
    }

    @Test
    void aPlaceToSignThatWasLeftEmptyIsReadAsALowLine() throws Exception {
        TesseractRecognizer recognizer = new TesseractRecognizer();
        assumeTrue(recognizer.availability() instanceof Availability.Ready);
        byte[] paper = PdfComposer.create(ComposeOptions.a4("", "", Instant.EPOCH)).title("询问笔录")
                .paragraph(SENTENCE).paragraph("被询问人＿＿＿＿＿＿（签名捺指印）").paragraph("询问人：王建国、李明")
                .finish().bytes();
        for (ScanLook look : List.of(new ScanLook(120, 1.2, 0.3, ScanLook.Format.JPEG_GREY),
                new ScanLook(150, 0.5, 0.3, ScanLook.Format.G4), new ScanLook(300, 0, 0, ScanLook.Format.JPEG_COLOR))) {
            Path scan = Files.write(folder.resolve("scan-" + look.dpi() + ".pdf"), ScannedPdf.of(paper, look, 3));
            assertThat(read(recognizer, scan).toPageText().text()).as(look.toString())
                    .containsPattern("询问人＿{4,8}").doesNotContainPattern("王建国.*＿");
        }
    }

    @Test
    void pageNumbersAtTheFootAreReadInTheirPlace() throws Exception {
        TesseractRecognizer recognizer = new TesseractRecognizer();
        assumeTrue(recognizer.availability() instanceof Availability.Ready);
        List<String> last = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            byte[] paper = PdfComposer.create(ComposeOptions.a4("", "", Instant.EPOCH))
                    .footer("", "第" + number + "页 共4页", "").title("送达回执").paragraph(SENTENCE).spacer(80)
                    .paragraph("已告知被处罚人。").finish().bytes();
            Path scan = Files.write(folder.resolve("page-" + number + ".pdf"),
                    ScannedPdf.of(paper, new ScanLook(150, 0.4, 0.2, ScanLook.Format.JPEG_GREY), number));
            last.add(read(recognizer, scan).toPageText().text().lines().reduce("", (a, b) -> b).replace(" ", ""));
        }
        assertThat(last).containsExactly("第1页共4页", "第2页共4页", "第3页共4页", "第4页共4页");
    }

    private RecognizedPage read(TesseractRecognizer recognizer, Path scan) throws Exception {
        RecognizedTexts texts = RecognizedTexts.in(folder);
        PageSource page = new PageSource(sha256(scan), scan, MediaTypes.PDF, 1);
        RecognitionReport report = Recognition.of(documents, recognizer).run(List.of(page), texts, null);
        assertThat(report.failures()).isEmpty();
        return texts.page(page.sha256(), 1).orElseThrow();
    }

    private PageText text(Path file) throws Exception {
        try (DocumentSession session = documents.open(file, MediaTypes.PDF)) {
            return session.text(1).get();
        }
    }

    private static Rectangle2D place(PageText text, String words) {
        int from = text.text().indexOf(words);
        assertThat(from).as(text.text()).isNotNegative();
        return text.quads(from, from + words.length()).getFirst().bounds();
    }

    private static double centerDistance(Rectangle2D a, Rectangle2D b) {
        return Math.hypot(a.getCenterX() - b.getCenterX(), a.getCenterY() - b.getCenterY());
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
