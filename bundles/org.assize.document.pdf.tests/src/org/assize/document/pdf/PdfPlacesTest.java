package org.assize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assize.document.OpenedDocument;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.document.RenderRequest;
import org.assize.testsupport.Originals;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfPlacesTest {

    private static final float SCALE = 2;

    @TempDir
    Path folder;

    /** Every combination of turn, crop box and unit: the quads stand where they were drawn, and all ink is in them. */
    @ParameterizedTest
    @CsvSource({"0, false, 1", "90, false, 1", "180, false, 1", "270, false, 1", "0, true, 1", "90, true, 2",
            "180, true, 2", "270, true, 2", "0, true, 2"})
    void quadsAreWithinHalfAPointOfTheDrawnSigns(int rotation, boolean cropped, float unit) throws Exception {
        Path file = folder.resolve("turned.pdf");
        try (TestPdf pdf = new TestPdf()) {
            PDPage page = pdf.page();
            page.setMediaBox(new PDRectangle(-100, -50, 500, 600));
            page.setCropBox(cropped ? new PDRectangle(-60, 20, 320, 420) : page.getMediaBox());
            page.setRotation(rotation);
            page.setUserUnit(unit);
            pdf.text(page, pdf.han(), 24, 50, 300, "证据确实");
            pdf.save(file);
        }
        try (OpenedDocument document = new PdfDocumentReader().open(Originals.given(file))) {
            PageText text = document.text(1);
            Quad third = text.quads(2, 3).getFirst();
            assertThat(text.text()).isEqualTo("证据确实");
            assertThat(third.x1()).isCloseTo(50 + 48, within(0.5f));
            assertThat(third.x2()).isCloseTo(50 + 72, within(0.5f));
            assertThat(third.y1()).isBetween(293f, 300f);
            assertThat(third.y4()).isBetween(318f, 324f);
            assertThat(document.geometry(1).rotation()).isEqualTo(rotation);
            assertAllInkIsWithin(document, text.quads(0, 4), 0.5);
        }
    }

    private static void assertAllInkIsWithin(OpenedDocument document, List<Quad> quads, double tolerance)
            throws Exception {
        PageGeometry geometry = document.geometry(1);
        PageImage image = document.render(RenderRequest.of(1, SCALE));
        assertThat((double) image.width()).isCloseTo(geometry.displayWidth() * SCALE, within(1.0));
        assertThat((double) image.height()).isCloseTo(geometry.displayHeight() * SCALE, within(1.0));
        double grow = tolerance * geometry.userUnit() * SCALE;
        int inside = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                if ((image.bgr()[(y * image.width() + x) * 3] & 0xFF) < 128) {
                    assertThat(covers(quads, geometry, x, y, grow)).as("ink at %d, %d", x, y).isTrue();
                    inside++;
                }
            }
        }
        assertThat(inside).isGreaterThan(500);
    }

    private static boolean covers(List<Quad> quads, PageGeometry geometry, int x, int y, double grow) {
        return quads.stream().anyMatch(q -> {
            Path2D shown = new Path2D.Double();
            Point2D start = geometry.toDisplay(q.x1(), q.y1());
            shown.moveTo(start.getX() * SCALE, start.getY() * SCALE);
            for (float[] p : new float[][] {{q.x2(), q.y2()}, {q.x3(), q.y3()}, {q.x4(), q.y4()}}) {
                Point2D corner = geometry.toDisplay(p[0], p[1]);
                shown.lineTo(corner.getX() * SCALE, corner.getY() * SCALE);
            }
            shown.closePath();
            return shown.intersects(x - grow, y - grow, 1 + 2 * grow, 1 + 2 * grow);
        });
    }
}
