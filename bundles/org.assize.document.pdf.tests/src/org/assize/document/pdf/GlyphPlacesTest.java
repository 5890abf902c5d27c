package org.assize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.assize.document.OpenedDocument;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.Quad;
import org.assize.document.RenderRequest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever turns, scales and shifts a sign: its quad is where its ink is. One sign on each page, with chance deciding
 * about page boxes, turn, unit, a form around it, matrices, and a letter size that may be negative.
 */
class GlyphPlacesTest {

    private static final float SCALE = 3;
    private static final double TOLERANCE = 0.5;
    private static final int PAGES = 25;
    private static final double MIDDLE = 300;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"H", "g", "国", "国 vertical", "① not embedded", "☑ not embedded"})
    void theQuadOfASignIsWhereItsInkIs(String sign) throws Exception {
        Path file = folder.resolve("signs.pdf");
        Random random = new Random(sign.hashCode());
        try (TestPdf pdf = new TestPdf()) {
            for (int i = 0; i < PAGES; i++) {
                page(pdf, sign, random);
            }
            pdf.save(file);
        }
        try (OpenedDocument document = new PdfDocumentReader().open(file)) {
            for (int page = 1; page <= PAGES; page++) {
                List<Quad> quads = document.text(page).quads(0, document.text(page).text().length());
                assertThat(quads).as("page %d", page).hasSize(1);
                assertInkWithin(document, page, quads.getFirst());
            }
        }
    }

    private static void page(TestPdf pdf, String sign, Random random) throws IOException {
        PDPage page = pdf.page();
        float x = random.nextInt(400) - 200;
        float y = random.nextInt(400) - 200;
        page.setMediaBox(new PDRectangle(x, y, 600, 600));
        page.setCropBox(new PDRectangle(x + 20, y + random.nextInt(30), 560, 550));
        page.setRotation(90 * random.nextInt(4));
        page.setUserUnit(random.nextBoolean() ? 1 : 2);
        boolean han = sign.length() > 1 || sign.equals("国");
        PDFont font = han ? pdf.songNotEmbedded() : pdf.latin();
        if (sign.endsWith("vertical")) {
            font.getCOSObject().setName(COSName.ENCODING, "UniGB-UCS2-V");
            font = PDFontFactory.createFont(font.getCOSObject());
        }
        String code = han ? String.format(Locale.ROOT, "%04X", (int) sign.charAt(0)) : hex(font.encode(sign));
        double turn = random.nextInt(8) * Math.PI / 4;
        double size = (random.nextBoolean() ? 1 : -1) * (8 + random.nextInt(20));
        String text = String.format(Locale.ROOT, "BT /F0 %f Tf %d Tz %d Ts %s Tm <%s> Tj ET", size,
                70 + random.nextInt(60), random.nextInt(5), matrix(turn, 1 + random.nextDouble(), x, y), code);
        if (random.nextBoolean()) {
            pdf.raw(page, font, text);
        } else {
            inForm(pdf, page, font, text, random);
        }
    }

    /** Turns and scales about the middle of the page, so that nothing leaves it. */
    private static String matrix(double turn, double scale, double x, double y) {
        return String.format(Locale.ROOT, "%f %f %f %f %f %f", scale * Math.cos(turn), scale * Math.sin(turn),
                -scale * Math.sin(turn), scale * Math.cos(turn), x + MIDDLE, y + MIDDLE);
    }

    private static void inForm(TestPdf pdf, PDPage page, PDFont font, String text, Random random) throws IOException {
        pdf.raw(page, font, "q 1 0 0 1 7 -3 cm /Form Do Q");
        COSStream stream = pdf.document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        PDFormXObject form = new PDFormXObject(new PDStream(stream));
        form.setBBox(new PDRectangle(-1000, -1000, 3000, 3000));
        COSArray matrix = new COSArray();
        for (double number : new double[] {0.9, 0.05 * random.nextInt(3), 0, 1.1, 3, 5}) {
            matrix.add(new COSFloat((float) number));
        }
        stream.setItem(COSName.MATRIX, matrix);
        form.setResources(page.getResources());
        page.getResources().put(COSName.getPDFName("Form"), form);
    }

    private static void assertInkWithin(OpenedDocument document, int page, Quad quad) throws Exception {
        PageGeometry geometry = document.geometry(page);
        PageImage image = document.render(RenderRequest.of(page, SCALE));
        Path2D shown = shown(quad, geometry);
        double grow = TOLERANCE * geometry.userUnit() * SCALE;
        Rectangle2D ink = null;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                if ((image.bgr()[(y * image.width() + x) * 3] & 0xFF) < 100) {
                    assertThat(shown.intersects(x - grow, y - grow, 1 + 2 * grow, 1 + 2 * grow))
                            .as("page %d: ink at %d, %d, quad %s", page, x, y, quad).isTrue();
                    Rectangle2D pixel = new Rectangle2D.Double(x, y, 1, 1);
                    ink = ink == null ? pixel : ink.createUnion(pixel);
                }
            }
        }
        assertThat(ink).as("page %d", page).isNotNull();
        // Not larger without need either: the sign fills a fair part of its quad.
        assertThat(ink.getWidth() * ink.getHeight()).as("page %d", page)
                .isGreaterThan(0.2 * shown.getBounds2D().getWidth() * shown.getBounds2D().getHeight());
    }

    private static Path2D shown(Quad q, PageGeometry geometry) {
        Path2D shown = new Path2D.Double();
        Point2D start = geometry.toDisplay(q.x1(), q.y1());
        shown.moveTo(start.getX() * SCALE, start.getY() * SCALE);
        for (float[] p : new float[][] {{q.x2(), q.y2()}, {q.x3(), q.y3()}, {q.x4(), q.y4()}}) {
            Point2D corner = geometry.toDisplay(p[0], p[1]);
            shown.lineTo(corner.getX() * SCALE, corner.getY() * SCALE);
        }
        shown.closePath();
        return shown;
    }

    private static String hex(byte[] code) {
        StringBuilder hex = new StringBuilder();
        for (byte b : code) {
            hex.append(String.format(Locale.ROOT, "%02X", b & 0xFF));
        }
        return hex.toString();
    }
}
