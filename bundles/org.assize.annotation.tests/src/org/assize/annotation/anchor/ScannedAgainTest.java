package org.assize.annotation.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.assize.document.OpenedDocument;
import org.assize.document.pdf.PdfDocumentReader;
import org.assize.document.pdf.compose.ComposeOptions;
import org.assize.document.pdf.compose.PdfComposer;
import org.assize.document.pdf.compose.ScanLook;
import org.assize.document.pdf.compose.ScanLook.Format;
import org.assize.document.pdf.compose.ScannedPdf;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers put on the glass a second time: there are no words, only pictures. */
class ScannedAgainTest {

    private static final ScanLook FIRST = new ScanLook(150, 0.5, 0.2, Format.JPEG_GREY);
    private static final ScanLook[] AGAIN = {new ScanLook(150, 0.5, 0.4, Format.JPEG_GREY),
            new ScanLook(200, 0.5, 0.2, Format.G4), new ScanLook(100, 0.5, 0.3, Format.JPEG_COLOR)};
    private static final String SIGNS = "证据确实充分民警询问笔录违法行为人陈述申辩行政处罚决定书案件事实清楚适用法律正确程序合法扣押清单物品名称数量";

    @TempDir
    Path folder;

    @Test
    void aRegionIsFoundOnTheSecondScan() throws Exception {
        int sure = 0;
        byte[] paper = paper(1, 0);
        try (OpenedDocument old = scan(paper, FIRST, 1)) {
            for (int again = 0; again < AGAIN.length; again++) {
                try (OpenedDocument copy = scan(paper, AGAIN[again], 7 + again)) {
                    for (int place = 0; place < 6; place++) {
                        AnchorData recorded = region(old, place);

                        AnchorMatch match = Reanchoring.find(recorded, List.of(), new OpenedPages("new", copy));

                        assertThat(match.outcome()).as("scan %d, place %d: %s", again, place, match)
                                .isIn(AnchorOutcome.MOVED, AnchorOutcome.UNCERTAIN);
                        sure += match.outcome() == AnchorOutcome.MOVED ? 1 : 0;
                        assertThat(match.anchor().page()).isEqualTo(1);
                        // Half a degree at the edge of the paper is 4 points.
                        assertThat(match.anchor().boxes().getFirst().x())
                                .isCloseTo(recorded.boxes().getFirst().x(), within(8.0));
                        assertThat(match.anchor().boxes().getFirst().y())
                                .isCloseTo(recorded.boxes().getFirst().y(), within(8.0));
                    }
                }
            }
        }
        assertThat(sure).isGreaterThanOrEqualTo(15);
    }

    @Test
    void aRegionIsFoundOnTheNextPageWhenAPageWasPutIn() throws Exception {
        try (OpenedDocument old = scan(paper(1, 0), FIRST, 1);
                OpenedDocument copy = scan(paper(2, 1), AGAIN[0], 2)) {
            AnchorMatch match = Reanchoring.find(region(old, 3), List.of(), new OpenedPages("new", copy));

            assertThat(match.outcome()).isEqualTo(AnchorOutcome.MOVED);
            assertThat(match.anchor().page()).isEqualTo(2);
        }
    }

    @Test
    void onAnotherPaperTheRegionIsAnOrphan() throws Exception {
        try (OpenedDocument old = scan(paper(1, 0), FIRST, 1);
                OpenedDocument other = scan(paper(77, 0), FIRST, 1)) {
            for (int place = 0; place < 6; place++) {
                AnchorMatch match = Reanchoring.find(region(old, place), List.of(), new OpenedPages("new", other));

                assertThat(match.outcome()).as("place %d: %s", place, match).isNotEqualTo(AnchorOutcome.MOVED)
                        .isNotEqualTo(AnchorOutcome.EXACT);
            }
        }
    }

    @Test
    void thePictureOfAPaperThatHadWordsIsFoundOnItsScan() throws Exception {
        byte[] paper = paper(1, 0);
        try (OpenedDocument old = open(paper); OpenedDocument copy = scan(paper, FIRST, 5)) {
            AnchorData recorded = region(old, 2);

            AnchorMatch match = Reanchoring.find(recorded, List.of(), new OpenedPages("new", copy));

            assertThat(recorded.quote()).isNotBlank();
            assertThat(match.outcome()).as("%s", match).isEqualTo(AnchorOutcome.MOVED);
        }
    }

    private AnchorData region(OpenedDocument document, int place) throws Exception {
        BoxData box = new BoxData(110 + 30 * place, 680 - 70 * place, 90 + 15 * place, 20 + 8 * place);
        OpenedPages pages = new OpenedPages("old", document);
        return pages.drawn(Anchoring.ofBox(box, pages.text(1), new Anchoring.Source("old", pages.geometry(1))));
    }

    private static byte[] paper(int seed, int pagesBefore) {
        PdfComposer composer = PdfComposer.create(ComposeOptions.a4("paper", "test", Instant.EPOCH));
        for (int page = 0; page < pagesBefore; page++) {
            write(composer, new Random(1000 + page));
            composer.pageBreak();
        }
        write(composer, new Random(pagesBefore > 0 ? seed - 1 : seed));
        return composer.finish().bytes();
    }

    private static void write(PdfComposer composer, Random random) {
        for (int paragraph = 0; paragraph < 9; paragraph++) {
            StringBuilder text = new StringBuilder();
            for (int i = 40 + random.nextInt(70); i > 0; i--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            composer.paragraph(text.toString());
        }
    }

    private OpenedDocument scan(byte[] paper, ScanLook look, long seed) throws Exception {
        return open(ScannedPdf.of(paper, look, seed));
    }

    private OpenedDocument open(byte[] pdf) throws Exception {
        return new PdfDocumentReader().open(write(pdf));
    }

    private Path write(byte[] pdf) throws IOException {
        return Files.write(Files.createTempFile(folder, "paper", ".pdf"), pdf);
    }
}
