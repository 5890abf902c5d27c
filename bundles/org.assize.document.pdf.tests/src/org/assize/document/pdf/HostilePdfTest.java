package org.assize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.Notice;
import org.assize.document.OpenedDocument;
import org.assize.document.RenderRequest;
import org.assize.testsupport.Originals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HostilePdfTest {

    @TempDir
    Path folder;

    @Test
    void aFileCutAnywhereIsReadOrRefusedButNeverCrashes() throws Exception {
        byte[] whole = Files.readAllBytes(simple("whole.pdf"));
        for (int part = 1; part < 10; part++) {
            Path file = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length * part / 10));
            try (OpenedDocument document = new PdfDocumentReader().open(Originals.given(file))) {
                assertThat(document.pageCount()).isPositive();
                document.text(1);
            } catch (DocumentException e) {
                assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
                assertThat(e).hasMessageContaining("cut.pdf");
            }
        }
    }

    @Test
    void aFileThatIsNoPdfIsRefused() throws Exception {
        refused(Files.writeString(folder.resolve("no.pdf"), "not a PDF at all"), Reason.DAMAGED);
        refused(Files.write(folder.resolve("empty.pdf"), new byte[0]), Reason.DAMAGED);
        refused(folder.resolve("missing.pdf"), Reason.UNREADABLE);
    }

    @Test
    void aFileWithoutPagesIsRefused() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            refused(pdf.save(folder.resolve("none.pdf")), Reason.DAMAGED);
        }
    }

    @Test
    void aFileUnderAPasswordIsRefusedAsSuch() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page();
            pdf.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            refused(pdf.save(folder.resolve("secret.pdf")), Reason.ENCRYPTED);
        }
    }

    @Test
    void aGiantPageIsReadButNotDrawn() throws Exception {
        Path file = folder.resolve("giant.pdf");
        try (TestPdf pdf = new TestPdf()) {
            PDPage page = pdf.page();
            page.setMediaBox(new PDRectangle(200_000, 200_000));
            pdf.text(page, pdf.han(), 12, 100, 700, "证据");
            pdf.save(file);
        }
        try (OpenedDocument document = new PdfDocumentReader().open(Originals.given(file))) {
            assertThat(document.text(1).text()).isEqualTo("证据");
            assertThatThrownBy(() -> document.render(RenderRequest.of(1, 1)))
                    .isInstanceOfSatisfying(DocumentException.class, e -> {
                        assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
                        assertThat(e.page()).isEqualTo(1);
                    });
            assertThat(document.render(RenderRequest.of(1, 0.005f)).width()).isEqualTo(1000);
        }
    }

    @Test
    void aLetterThatDrawsItselfForeverIsStopped() throws Exception {
        Path file = folder.resolve("cycle.pdf");
        try (TestPdf pdf = new TestPdf()) {
            pdf.raw(pdf.page(), cyclicFont(pdf), "BT /F0 12 Tf 100 700 Td (aaa) Tj ET");
            pdf.save(file);
        }
        try (OpenedDocument document = new PdfDocumentReader().open(Originals.given(file))) {
            endsWell(() -> document.render(RenderRequest.of(1, 1)));
            endsWell(() -> document.text(1));
        }
    }

    @Test
    void aPictureOfAbsurdSizeIsLeftOutAndNoticed() throws Exception {
        Path file = folder.resolve("huge.pdf");
        try (TestPdf pdf = new TestPdf()) {
            PDPage page = pdf.page();
            pdf.raw(page, pdf.songNotEmbedded(), "q 400 0 0 400 50 50 cm /Im0 Do Q");
            page.getResources().put(COSName.getPDFName("Im0"), hugeImage(pdf));
            pdf.save(file);
        }
        try (OpenedDocument document = new PdfDocumentReader().open(Originals.given(file))) {
            document.render(RenderRequest.of(1, 1));
            assertThat(document.notices()).containsExactly(
                    new Notice(Notice.Kind.MISSING_IMAGE, 1, "100000 x 100000"));
        }
    }

    @Test
    void aPageThatIsNotThereIsRefused() throws Exception {
        try (OpenedDocument document = new PdfDocumentReader().open(simple("one.pdf"))) {
            for (int page : new int[] {0, 2, -1}) {
                assertThatThrownBy(() -> document.text(page)).isInstanceOfSatisfying(DocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.NO_SUCH_PAGE));
            }
        }
    }

    private Path simple(String name) throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.text(pdf.page(), pdf.han(), 12, 100, 700, "证据");
            return pdf.save(folder.resolve(name));
        }
    }

    private static void refused(Path file, Reason reason) {
        assertThatThrownBy(() -> new PdfDocumentReader().open(Originals.given(file)))
                .isInstanceOfSatisfying(DocumentException.class,
                e -> assertThat(e.reason()).isEqualTo(reason)).hasMessageContaining(file.toString());
    }

    private static void endsWell(Attempt attempt) {
        try {
            attempt.run();
        } catch (DocumentException e) {
            assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
        }
    }

    private static PDType3Font cyclicFont(TestPdf pdf) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, new PDRectangle(10, 10).getCOSArray());
        font.setItem(COSName.FONT_MATRIX, COSArray.ofCOSIntegers(List.of(1, 0, 0, 1, 0, 0)));
        COSStream letter = pdf.document.getDocument().createCOSStream();
        try (OutputStream out = letter.createOutputStream()) {
            out.write("10 0 d0 BT /F0 1 Tf (a) Tj ET".getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary letters = new COSDictionary();
        letters.setItem("a", letter);
        font.setItem(COSName.CHAR_PROCS, letters);
        COSDictionary encoding = new COSDictionary();
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(97));
        differences.add(COSName.getPDFName("a"));
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 97);
        font.setInt(COSName.LAST_CHAR, 97);
        font.setItem(COSName.WIDTHS, COSArray.ofCOSIntegers(List.of(10)));
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F0", font);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        font.setItem(COSName.RESOURCES, resources);
        return new PDType3Font(font);
    }

    private static PDImageXObject hugeImage(TestPdf pdf) throws IOException {
        COSStream stream = pdf.document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, 100_000);
        stream.setInt(COSName.HEIGHT, 100_000);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(new byte[100]);
        }
        return new PDImageXObject(new PDStream(stream), null);
    }

    private interface Attempt {
        void run() throws DocumentException;
    }
}
