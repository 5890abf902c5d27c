package org.assize.internal.ui.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import org.assize.annotation.anchor.Anchoring;
import org.assize.annotation.anchor.Paths;
import org.assize.document.OpenedDocument;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.document.RenderRequest;
import org.assize.document.pdf.PdfDocumentReader;
import org.assize.internal.ui.document.layout.PageLayout;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.layout.PageSlot;
import org.assize.internal.ui.document.layout.Turn;
import org.assize.records.event.AnchorData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever goes from an answer to its place sees the colour on the very ink: for pages turned, cut, moved off their
 * origin and measured in units of their own, at any zoom and however the reader turned them.
 */
class JumpBackTest {

    /** What the issue asks for, in points. */
    private static final double LAW = 0.5;
    /** Pixels for each point at which ink is measured; half a pixel of it is the error of measuring. */
    private static final float FINE = 4;
    private static final double MEASURED = 0.5 / FINE;
    private static final double[] ZOOMS = {0.8, 1, 1.37, 4.2};
    /** A red bar, Latin words, and below each other two Chinese signs. */
    private static final String CONTENT = "1 0 0 rg 120 300 80 15 re f 0 0 0 rg "
            + "BT /L 24 Tf 100 200 Td (EHEHEH) Tj ET 0 0 1 rg BT /V 24 Tf 260 380 Td <56DE56DE> Tj ET";

    @TempDir
    Path folder;

    static Stream<String> pages() {
        List<String> pages = new ArrayList<>();
        for (int rotation : new int[] {0, 90, 180, 270}) {
            pages.add("/MediaBox[0 0 400 500]/Rotate " + rotation);
            pages.add("/MediaBox[-100 -50 400 500]/CropBox[60 120 330 460]/Rotate " + rotation);
            pages.add("/MediaBox[-100 -50 400 500]/CropBox[60.5 120.25 330 460]/UserUnit 2/Rotate " + rotation);
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theBoxOfAnAnchorIsShownOnTheInkItWasTakenFrom(String page) throws Exception {
        try (OpenedDocument document = open(page)) {
            PageText text = document.text(1);
            PageGeometry geometry = document.geometry(1);
            Anchoring.Source source = new Anchoring.Source("sha", geometry);
            PageImage image = document.render(RenderRequest.of(1, FINE));
            AnchorData bar = Anchoring.ofBox(Paths.boxOf(new Rectangle2D.Double(120, 300, 80, 15)), text, source);

            Rectangle2D ink = ink(image, JumpBackTest::isRed);

            forEveryView(geometry, (turn, slot) -> {
                Rectangle2D shown = shown(slot, bar);
                Rectangle2D drawn = turned(ink, geometry, turn);
                double tolerance = LAW + MEASURED + 0.5 / slot.scale();
                assertThat(shown.getMinX()).isCloseTo(drawn.getMinX(), within(tolerance));
                assertThat(shown.getMinY()).isCloseTo(drawn.getMinY(), within(tolerance));
                assertThat(shown.getMaxX()).isCloseTo(drawn.getMaxX(), within(tolerance));
                assertThat(shown.getMaxY()).isCloseTo(drawn.getMaxY(), within(tolerance));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theQuoteOfAnAnchorIsShownAroundItsSigns(String page) throws Exception {
        try (OpenedDocument document = open(page)) {
            PageText text = document.text(1);
            PageGeometry geometry = document.geometry(1);
            Anchoring.Source source = new Anchoring.Source("sha", geometry);
            PageImage image = document.render(RenderRequest.of(1, FINE));
            int latin = text.text().indexOf("EHEHEH");
            int chinese = text.text().indexOf("回回");
            AnchorData across = Anchoring.ofText(text, latin, latin + 6, source);
            AnchorData down = Anchoring.ofText(text, chinese, chinese + 2, source);

            Rectangle2D black = ink(image, JumpBackTest::isBlack);
            Rectangle2D blue = ink(image, JumpBackTest::isBlue);

            assertThat(across.boxes()).hasSize(1);
            // Vertical writing stands in the middle of its column: two signs, each as high as it is wide.
            assertThat(down.boxes()).singleElement()
                    .satisfies(b -> assertThat(b.height()).isCloseTo(2 * b.width(), within(2.0)));
            forEveryView(geometry, (turn, slot) -> {
                assertAround(shown(slot, across), turned(black, geometry, turn), geometry, slot, 9);
                assertAround(shown(slot, down), turned(blue, geometry, turn), geometry, slot, 9);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPlaceThatIsPointedAtIsThePlaceOnRecord(String page) throws Exception {
        try (OpenedDocument document = open(page)) {
            forEveryView(document.geometry(1), (turn, slot) -> {
                Rectangle seen = SpotPainter.bounds(slot, List.of(Quad.of(120, 300, 200, 315)));
                PageLayout layout = PageLayout.of(List.of(slot.geometry()), slot.scale(), 1000);
                PagePoint middle = layout.pointAt(seen.x + seen.width / 2, seen.y + seen.height / 2);
                Point2D user = slot.geometry().toUser(middle.x(), middle.y());

                double pixel = 1 / slot.scale() / slot.geometry().userUnit();
                assertThat(user.getX()).isCloseTo(160, within(LAW + pixel));
                assertThat(user.getY()).isCloseTo(307.5, within(LAW + pixel));
            });
        }
    }

    /** All ink is within the box, and the box does not reach much further: a sign does not fill its line. */
    private static void assertAround(Rectangle2D box, Rectangle2D ink, PageGeometry page, PageSlot slot, double air) {
        double tolerance = LAW + MEASURED + 0.5 / slot.scale();
        double far = air * page.userUnit() + tolerance;
        assertThat(ink.getMinX() - box.getMinX()).as("%s around %s", box, ink).isBetween(-tolerance, far);
        assertThat(ink.getMinY() - box.getMinY()).as("%s around %s", box, ink).isBetween(-tolerance, far);
        assertThat(box.getMaxX() - ink.getMaxX()).as("%s around %s", box, ink).isBetween(-tolerance, far);
        assertThat(box.getMaxY() - ink.getMaxY()).as("%s around %s", box, ink).isBetween(-tolerance, far);
    }

    private interface View {

        void check(Turn turn, PageSlot slot);
    }

    private static void forEveryView(PageGeometry page, View view) {
        for (Turn turn : Turn.values()) {
            for (double zoom : ZOOMS) {
                view.check(turn, PageLayout.of(List.of(turn.apply(page)), zoom, 1000).slot(1));
            }
        }
    }

    /** Where the reader draws a place, in points from the upper left corner of the page as it is seen. */
    private static Rectangle2D shown(PageSlot slot, AnchorData anchor) {
        List<Quad> quads = anchor.boxes().stream()
                .map(b -> Quad.of(b.x(), b.y(), b.x() + b.width(), b.y() + b.height())).toList();
        Rectangle pixels = SpotPainter.bounds(slot, quads);
        return new Rectangle2D.Double((pixels.x - slot.x()) / slot.scale(), (pixels.y - slot.y()) / slot.scale(),
                pixels.width / slot.scale(), pixels.height / slot.scale());
    }

    /** Turns a place as one turns a sheet of paper. */
    private static Rectangle2D turned(Rectangle2D area, PageGeometry page, Turn turn) {
        double w = page.displayWidth();
        double h = page.displayHeight();
        return switch (turn) {
            case NONE -> area;
            case RIGHT -> new Rectangle2D.Double(h - area.getMaxY(), area.getMinX(), area.getHeight(),
                    area.getWidth());
            case OVER -> new Rectangle2D.Double(w - area.getMaxX(), h - area.getMaxY(), area.getWidth(),
                    area.getHeight());
            case LEFT -> new Rectangle2D.Double(area.getMinY(), w - area.getMaxX(), area.getHeight(),
                    area.getWidth());
        };
    }

    /** The bounds of what is drawn in a colour, in points. */
    private static Rectangle2D ink(PageImage image, IntPredicate colour) {
        java.awt.Rectangle bounds = null;
        for (int i = 0; i < image.width() * image.height(); i++) {
            int rgb = (image.bgr()[3 * i + 2] & 0xFF) << 16 | (image.bgr()[3 * i + 1] & 0xFF) << 8
                    | image.bgr()[3 * i] & 0xFF;
            if (colour.test(rgb)) {
                java.awt.Rectangle pixel = new java.awt.Rectangle(i % image.width(), i / image.width(), 1, 1);
                bounds = bounds == null ? pixel : bounds.union(pixel);
            }
        }
        assertThat(bounds).isNotNull();
        return new Rectangle2D.Double(bounds.x / FINE, bounds.y / FINE, bounds.width / FINE, bounds.height / FINE);
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16) > 200 && (rgb >> 8 & 255) < 128 && (rgb & 255) < 128;
    }

    private static boolean isBlue(int rgb) {
        return (rgb & 255) > 200 && (rgb >> 8 & 255) < 128 && (rgb >> 16) < 128;
    }

    private static boolean isBlack(int rgb) {
        return (rgb & 255) < 128 && (rgb >> 8 & 255) < 128 && (rgb >> 16) < 128;
    }

    private OpenedDocument open(String page) throws Exception {
        return new PdfDocumentReader().open(Files.write(folder.resolve("page.pdf"), HandmadePdf.of(page, CONTENT)));
    }
}
