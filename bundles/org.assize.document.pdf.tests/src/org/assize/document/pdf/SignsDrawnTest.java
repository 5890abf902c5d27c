package org.assize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assize.document.PageImage;
import org.assize.document.RenderRequest;
import org.assize.internal.document.pdf.PdfDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs are drawn from pictures that are kept. That must not be seen: PDFBox draws the same, sign by sign. */
@Timeout(60)
class SignsDrawnTest {

    private static final float SCALE = 1.5f;
    private static final String LINE = "/F0 %d Tf %d %d Td <004800480048> Tj";
    /** Shades of 255 on average of what is not white: a sign one pixel off makes several times as much. */
    private static final double UNSEEN = 12;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "BT %s ET",
        "BT 1 0 0 rg %s 0 0 1 rg 3.3 -13.7 Td <00480048> Tj ET",
        "q 0.7 0.7 -0.7 0.7 90 -30 cm BT %s ET Q",
        "q -1 0 0 1 200 0 cm BT %s ET Q",
        "q 60 0 55 200 re W n BT %s ET Q",
        "q 60 50 m 120 50 l 90 140 l h W n BT %s ET Q",
        "BT 1 Tr %s ET",
        "BT 2 Tr 1 0 0 RG 0 1 0 rg %s ET",
        "BT 3 Tr %s ET",
        "q BT 7 Tr %s ET 1 0 0 rg 0 0 200 200 re f Q",
        "/GS0 gs BT %s ET",
        "/OC /MC0 BDC BT %s ET EMC",
        "/OC /MC0 BDC EMC BT %s ET"})
    void likeSignsWithoutPictures(String instructions) throws Exception {
        for (int size : new int[] {7, 12, 80}) {
            Path file = written(instructions.formatted(LINE.formatted(size, 40, 90)), size);
            try (PdfDocument document = PdfDocument.open(file); PDDocument plain = Loader.loadPDF(file.toFile())) {
                BufferedImage expected = new PDFRenderer(plain).renderImage(0, SCALE, ImageType.RGB);
                PageImage first = document.render(RenderRequest.of(1, SCALE), () -> false);
                PageImage again = document.render(RenderRequest.of(1, SCALE), () -> false);

                assertThat(again.bgr()).isEqualTo(first.bgr());
                assertThat(difference(first, expected)).isLessThan(3 * UNSEEN * inked(expected));
            }
        }
    }

    @Test
    void aPageOfManySizesIsDrawnAgainWhenNotAllPicturesCanBeKept() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append(String.format(Locale.ROOT, "BT /F0 %.3f Tf %d %d Td <0048> Tj ET%n", 20 + i * 0.005, i % 190,
                    i % 170));
        }
        try (PdfDocument document = PdfDocument.open(written(text.toString(), 0))) {
            PageImage first = document.render(RenderRequest.of(1, SCALE), () -> false);

            assertThat(document.render(RenderRequest.of(1, SCALE), () -> false).bgr()).isEqualTo(first.bgr());
        }
    }

    /** A page with a layer that is off, and a state that is half transparent. */
    private Path written(String instructions, int number) throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            PDPage page = pdf.page();
            page.setMediaBox(new PDRectangle(200, 200));
            PDFont font = pdf.latin();
            pdf.raw(page, font, instructions);
            PDExtendedGraphicsState half = new PDExtendedGraphicsState();
            half.setNonStrokingAlphaConstant(0.5f);
            page.getResources().put(COSName.getPDFName("GS0"), half);
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup hidden = new PDOptionalContentGroup("hidden");
            layers.addGroup(hidden);
            layers.setGroupEnabled(hidden, false);
            pdf.document.getDocumentCatalog().setOCProperties(layers);
            COSDictionary properties = new COSDictionary();
            properties.setItem(COSName.getPDFName("MC0"), hidden.getCOSObject());
            page.getResources().getCOSObject().setItem(COSName.PROPERTIES, properties);
            return pdf.save(folder.resolve("signs-" + number + ".pdf"));
        }
    }

    /** All differences of shades together. */
    private static double difference(PageImage drawn, BufferedImage expected) {
        long sum = 0;
        for (int i = 0; i < drawn.width() * drawn.height(); i++) {
            int rgb = expected.getRGB(i % drawn.width(), i / drawn.width());
            for (int c = 0; c < 3; c++) {
                sum += Math.abs((drawn.bgr()[3 * i + c] & 0xFF) - (rgb >> 8 * c & 0xFF));
            }
        }
        return sum;
    }

    /** Pixels that are not white, at least one. */
    private static int inked(BufferedImage image) {
        int count = 1;
        for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
            count += (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFFFFFF) != 0xFFFFFF ? 1 : 0;
        }
        return count;
    }
}
