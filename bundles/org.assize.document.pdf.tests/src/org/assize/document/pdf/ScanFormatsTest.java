package org.assize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.assize.document.DocumentSession;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.document.PageImage;
import org.assize.document.RenderRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of pages 320 by 240 points in the formats of scanners. */
@Timeout(120)
class ScanFormatsTest {

    private static final LocalDocuments DOCUMENTS = LocalDocuments.of(new PdfDocumentReader());
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        DOCUMENTS.close();
    }

    /** From a tenth to twice the size: none, some or all of its doublings are unpacked. */
    @ParameterizedTest
    @ValueSource(floats = {0.2f, 0.5f, 0.75f, 1, 2, 4})
    void aJpeg2000ScanHasItsColoursAtEverySize(float scale) throws Exception {
        PageImage page = drawn(COSName.JPX_DECODE, four(), scale, COSInteger.get(8));

        assertThat(page.width()).isEqualTo(Math.round(320 * scale));
        assertColour(page, 0.25, 0.25, 0xFF0000);
        assertColour(page, 0.75, 0.25, 0x00FF00);
        assertColour(page, 0.25, 0.75, 0x0000FF);
        assertColour(page, 0.75, 0.75, 0x000000);
        // Halving mixes what is on both sides of an edge: a pixel or two beside it are of no pure colour.
        double beside = Math.max(0.01, 3.0 / page.width());
        assertColour(page, 0.5 - beside, 0.5 - beside, 0xFF0000);
        assertColour(page, 0.5 + beside, 0.5 + beside, 0x000000);
    }

    @Test
    void aJpeg2000ScanThatIsCutOffCostsThePictureNotThePage() throws Exception {
        byte[] whole = four();
        byte[] cut = Arrays.copyOf(whole, 60);

        assertColour(drawn(COSName.JPX_DECODE, cut, 1, COSInteger.get(8)), 0.25, 0.25, 0xFFFFFF);
    }

    @Test
    void aJbig2ScanIsDrawn() throws Exception {
        PageImage page = drawn(COSName.JBIG2_DECODE, jbig2(), 1, COSInteger.ONE);

        assertColour(page, 0.25, 0.25, 0x000000);
        assertColour(page, 0.75, 0.25, 0xFFFFFF);
        assertColour(page, 0.75, 0.75, 0x000000);
    }

    private PageImage drawn(COSName filter, byte[] data, float scale, COSBase bits) throws Exception {
        Path file = folder.resolve("scan.pdf");
        try (TestPdf pdf = new TestPdf()) {
            PDPage page = pdf.page();
            page.setMediaBox(new PDRectangle(WIDTH / 2f, HEIGHT / 2f));
            pdf.raw(page, pdf.songNotEmbedded(), "q 320 0 0 240 0 0 cm /Im0 Do Q");
            page.getResources().put(COSName.getPDFName("Im0"), image(pdf, filter, data, bits));
            pdf.save(file);
        }
        try (DocumentSession session = DOCUMENTS.open(file, MediaTypes.PDF)) {
            return session.render(RenderRequest.of(1, scale)).get(60, TimeUnit.SECONDS);
        }
    }

    private static PDImageXObject image(TestPdf pdf, COSName filter, byte[] data, COSBase bits) throws IOException {
        COSStream stream = pdf.document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(data);
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, WIDTH);
        stream.setInt(COSName.HEIGHT, HEIGHT);
        stream.setItem(COSName.FILTER, filter);
        if (bits.equals(COSInteger.ONE)) {
            stream.setItem(COSName.BITS_PER_COMPONENT, bits);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        }
        return new PDImageXObject(new PDStream(stream), null);
    }

    private static byte[] four() throws IOException {
        try (InputStream in = ScanFormatsTest.class.getResourceAsStream("four-colours.jp2")) {
            return in.readAllBytes();
        }
    }

    /** Upper left and lower right black: a page, and a region on it coded as a fax is. */
    private static byte[] jbig2() throws IOException {
        byte[] fax = fax();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        segment(0, 48, 19, out);
        out.writeInt(WIDTH);
        out.writeInt(HEIGHT);
        out.write(new byte[11]);
        segment(1, 38, 18 + fax.length, out);
        out.writeInt(WIDTH);
        out.writeInt(HEIGHT);
        out.write(new byte[9]);
        out.writeByte(1);
        out.write(fax);
        return bytes.toByteArray();
    }

    private static void segment(int number, int type, int length, DataOutputStream out) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0);
        out.writeByte(1);
        out.writeInt(length);
    }

    private static byte[] fax() throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(Color.BLACK);
        g.fillRect(0, 0, WIDTH / 2, HEIGHT / 2);
        g.fillRect(WIDTH / 2, HEIGHT / 2, WIDTH / 2, HEIGHT / 2);
        g.dispose();
        try (TestPdf pdf = new TestPdf()) {
            PDImageXObject image = CCITTFactory.createFromImage(pdf.document, picture);
            try (InputStream in = image.getCOSObject().createRawInputStream()) {
                return in.readAllBytes();
            }
        }
    }

    private static void assertColour(PageImage page, double x, double y, int rgb) {
        int at = ((int) (page.height() * y) * page.width() + (int) (page.width() * x)) * 3;
        for (int i = 0; i < 3; i++) {
            assertThat(page.bgr()[at + i] & 0xFF).isCloseTo(rgb >> 8 * i & 0xFF, within(40));
        }
    }
}
