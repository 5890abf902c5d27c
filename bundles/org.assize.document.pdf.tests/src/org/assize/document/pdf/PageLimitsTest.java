package org.assize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentSession;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.document.Notice;
import org.assize.document.Notice.Kind;
import org.assize.document.OpenedDocument;
import org.assize.document.RenderRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that would take all memory, and files that only seem to be locked. */
@Timeout(120)
class PageLimitsTest {

    private static final int EDGE = 100_000;

    @TempDir
    Path folder;

    @Test
    void aMaskOfAbsurdSizeIsNotUnpacked() throws Exception {
        Path file = page(pdf -> {
            COSStream mask = image(pdf, EDGE, COSName.FLATE_DECODE, new byte[100]);
            COSStream picture = image(pdf, 10, COSName.FLATE_DECODE, new byte[300]);
            picture.setItem(COSName.SMASK, mask);
            return picture;
        });
        try (OpenedDocument document = new PdfDocumentReader().open(file)) {
            document.render(RenderRequest.of(1, 1));

            assertThat(document.notices()).containsExactly(new Notice(Kind.MISSING_IMAGE, 1, EDGE + " x " + EDGE));
        }
    }

    @Test
    void aPictureWithinThePageOfAbsurdSizeIsNotUnpacked() throws Exception {
        Path file = folder.resolve("inline.pdf");
        try (TestPdf pdf = new TestPdf()) {
            pdf.raw(pdf.page(), pdf.songNotEmbedded(), "q 100 0 0 100 0 0 cm BI /W " + EDGE + " /H " + EDGE
                    + " /BPC 8 /CS /G ID xxxx EI Q");
            pdf.save(file);
        }
        try (OpenedDocument document = new PdfDocumentReader().open(file)) {
            document.render(RenderRequest.of(1, 1));

            assertThat(document.notices()).containsExactly(new Notice(Kind.MISSING_IMAGE, 1, EDGE + " x " + EDGE));
        }
    }

    /** The page of the JBIG2 stream has 4 billion pixels where the file promises a hundred. */
    @Test
    void aScanThatLiesAboutItsSizeCostsItsPageAndNotTheNext() throws Exception {
        Path file = page(pdf -> image(pdf, 10, COSName.JBIG2_DECODE, jbig2Bomb()));
        try (LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader());
                DocumentSession session = documents.open(file, MediaTypes.PDF)) {
            assertThatThrownBy(() -> session.render(RenderRequest.of(1, 1)).get(60, TimeUnit.SECONDS))
                    .cause().isInstanceOfSatisfying(DocumentException.class, e -> {
                        assertThat(e.reason()).isEqualTo(Reason.OUT_OF_MEMORY);
                        assertThat(e.page()).isEqualTo(1);
                    });

            assertThat(session.render(RenderRequest.of(2, 1)).get(60, TimeUnit.SECONDS).width()).isEqualTo(596);
        }
    }

    @Test
    void aFileOfWhichOnlyAttachmentsAreEncryptedIsOpened() throws Exception {
        try (OpenedDocument document = new PdfDocumentReader().open(encrypted("Identity"))) {
            assertThat(document.text(1).text()).isEqualTo("证据");
        }
    }

    @Test
    void aFileWithEncryptedPagesIsRefusedAsSuch() throws Exception {
        Path file = encrypted("StdCF");
        assertThatThrownBy(() -> new PdfDocumentReader().open(file)).isInstanceOfSatisfying(DocumentException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED));
    }

    private Path page(Making making) throws IOException {
        Path file = folder.resolve("picture.pdf");
        try (TestPdf pdf = new TestPdf()) {
            PDPage page = pdf.page();
            pdf.raw(page, pdf.songNotEmbedded(), "q 100 0 0 100 0 0 cm /Im0 Do Q");
            page.getResources().put(COSName.getPDFName("Im0"),
                    new PDImageXObject(new PDStream(making.make(pdf)), null));
            pdf.page();
            return pdf.save(file);
        }
    }

    private static COSStream image(TestPdf pdf, int edge, COSName filter, byte[] data) throws IOException {
        COSStream stream = pdf.document.getDocument().createCOSStream();
        boolean plain = filter.equals(COSName.FLATE_DECODE);
        try (OutputStream out = plain ? stream.createOutputStream(filter) : stream.createRawOutputStream()) {
            out.write(data);
        }
        stream.setItem(COSName.FILTER, filter);
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, edge);
        stream.setInt(COSName.HEIGHT, edge);
        stream.setInt(COSName.BITS_PER_COMPONENT, plain ? 8 : 1);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return stream;
    }

    private static byte[] jbig2Bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0);
        out.writeByte(48);
        out.writeByte(0);
        out.writeByte(1);
        out.writeInt(19);
        out.writeInt(130_000);
        out.writeInt(130_000);
        out.write(new byte[11]);
        return bytes.toByteArray();
    }

    private Path encrypted(String streams) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TestPdf pdf = new TestPdf()) {
            pdf.text(pdf.page(), pdf.han(), 12, 100, 700, "证据");
            pdf.document.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        String key = "<" + "5A".repeat(32) + ">";
        String dictionary = "/Encrypt <</Filter /Standard /V 4 /R 4 /Length 128 /P -44 /O " + key + " /U " + key
                + " /CF <</StdCF <</CFM /AESV2 /Length 16 /AuthEvent /EFOpen>>>> /StmF /" + streams + " /StrF /"
                + streams + " /EFF /StdCF>>\n";
        String whole = bytes.toString(StandardCharsets.ISO_8859_1)
                .replaceFirst("trailer\\s*<<", "trailer\n<<" + dictionary);
        return Files.write(folder.resolve(streams + ".pdf"), whole.getBytes(StandardCharsets.ISO_8859_1));
    }

    private interface Making {
        COSStream make(TestPdf pdf) throws IOException;
    }
}
