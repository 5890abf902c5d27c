package org.assize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.assize.document.DocumentContents;
import org.assize.document.DocumentSession;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.document.OutlineEntry;
import org.assize.testsupport.Originals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PdfContentsTest {

    private static final LocalDocuments DOCUMENTS = LocalDocuments.of(new PdfDocumentReader());

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        DOCUMENTS.close();
    }

    @Test
    void anOutlineTellsTitlesPagesAndHeights() throws Exception {
        DocumentContents contents = contents((pdf, outline) -> {
            PDOutlineItem volume = entry("第一卷\n  行政处罚", pdf.document.getPage(1), 700);
            volume.addLast(entry("询问笔录", pdf.document.getPage(2), 350.5f));
            outline.addLast(volume);
            outline.addLast(new PDOutlineItem());
        });

        OutlineEntry volume = contents.outline().getFirst();
        assertThat(contents.outline()).hasSize(2);
        assertThat(volume.title()).isEqualTo("第一卷 行政处罚");
        assertThat(volume.page()).isEqualTo(2);
        assertThat(volume.top()).isEqualTo(700);
        assertThat(volume.children().getFirst().page()).isEqualTo(3);
        assertThat(volume.children().getFirst().top()).isCloseTo(350.5, within(0.01));
        assertThat(contents.outline().getLast()).isEqualTo(new OutlineEntry("", 0, Double.NaN, List.of()));
        assertThat(contents.pageLabels()).isEmpty();
    }

    @Test
    void destinationsWithANameAreFoundHoweverTheyAreWritten() throws Exception {
        DocumentContents contents = contents((pdf, outline) -> {
            COSDictionary catalog = pdf.document.getDocumentCatalog().getCOSObject();
            COSArray target = fit(pdf.document.getPage(2).getCOSObject());
            COSDictionary wrapped = new COSDictionary();
            wrapped.setItem(COSName.D, target);
            catalog.setItem(COSName.DESTS, dictionary("old", wrapped));
            COSArray pairs = new COSArray(List.of(new COSString("新"), target));
            COSDictionary leaf = dictionary("Names", pairs);
            COSDictionary root = new COSDictionary();
            // The second branch leads back to the root.
            root.setItem(COSName.KIDS, new COSArray(List.of(leaf, root)));
            catalog.setItem(COSName.NAMES, dictionary("Dests", root));
            outline.addLast(leading(COSName.getPDFName("old")));
            outline.addLast(leading(new COSString("新")));
            outline.addLast(leading(new COSString("missing")));
            outline.addLast(leading(fit(COSInteger.ONE)));
        });

        assertThat(contents.outline()).extracting(OutlineEntry::page).containsExactly(3, 3, 0, 2);
    }

    @Test
    void anOutlineThatLeadsInCirclesAndNowhereEnds() throws Exception {
        DocumentContents contents = contents((pdf, outline) -> {
            PDOutlineItem first = new PDOutlineItem();
            first.setTitle("一");
            PDOutlineItem second = new PDOutlineItem();
            second.setTitle("二");
            outline.addLast(first);
            outline.addLast(second);
            second.getCOSObject().setItem(COSName.NEXT, first);
            second.getCOSObject().setItem(COSName.FIRST, outline);
            first.getCOSObject().setItem(COSName.FIRST, second);
            first.getCOSObject().setItem(COSName.DEST, new COSArray(List.of(COSInteger.get(99))));
            second.getCOSObject().setItem(COSName.DEST, COSInteger.ONE);
        });

        List<OutlineEntry> all = contents.outline().stream().flatMap(PdfContentsTest::withChildren).toList();
        assertThat(all).extracting(OutlineEntry::title).contains("一", "二").hasSizeLessThan(5);
        assertThat(all).extracting(OutlineEntry::page).containsOnly(0);
    }

    @Test
    void tenThousandEntriesArriveInOrder() throws Exception {
        DocumentContents contents = contents((pdf, outline) -> {
            for (int i = 0; i < 10_000; i++) {
                outline.addLast(entry("材料 " + i, pdf.document.getPage(i % 3), 100));
            }
        });

        assertThat(contents.outline()).hasSize(10_000);
        assertThat(contents.outline().get(9_998).title()).isEqualTo("材料 9998");
        assertThat(contents.outline().get(9_998).page()).isEqualTo(9_998 % 3 + 1);
    }

    @Test
    void entriesNestedWithoutEndAreCutAndNothingBreaks() throws Exception {
        DocumentContents contents = contents((pdf, outline) -> {
            COSDictionary parent = outline.getCOSObject();
            for (int i = 0; i < 5_000; i++) {
                COSDictionary child = new COSDictionary();
                child.setString(COSName.TITLE, "x");
                parent.setItem(COSName.FIRST, child);
                parent = child;
            }
        });

        assertThat(contents.outline().stream().flatMap(PdfContentsTest::withChildren).count()).isBetween(10L, 100L);
    }

    @Test
    void pagesAreCalledAsTheFileSays() throws Exception {
        DocumentContents contents = contents((pdf, outline) -> {
            PDPageLabels labels = new PDPageLabels(pdf.document);
            labels.setLabelItem(0, range("r", "", 4));
            labels.setLabelItem(1, range("D", "卷一-", 7));
            labels.setLabelItem(2, range("A", "", 27));
            pdf.document.getDocumentCatalog().setPageLabels(labels);
        });

        assertThat(contents.pageLabels()).containsExactly("iv", "卷一-7", "AA");
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsWrittenInDigits() throws Exception {
        DocumentContents contents = contents((pdf, outline) -> {
            PDPageLabels labels = new PDPageLabels(pdf.document);
            labels.setLabelItem(0, range("R", "", 2_000_000_000));
            labels.setLabelItem(1, range("a", "p".repeat(100_000), 2_000_000_000));
            pdf.document.getDocumentCatalog().setPageLabels(labels);
        });

        assertThat(contents.pageLabels().getFirst()).isEqualTo("2000000000");
        assertThat(contents.pageLabels().get(1)).endsWith("…2000000000").hasSizeLessThan(600);
        assertThat(contents.pageLabels().getLast()).hasSizeLessThan(600);
    }

    private DocumentContents contents(Making making) throws Exception {
        Path file = folder.resolve("contents.pdf");
        try (TestPdf pdf = new TestPdf()) {
            for (int i = 0; i < 3; i++) {
                pdf.page();
            }
            PDDocumentOutline outline = new PDDocumentOutline();
            pdf.document.getDocumentCatalog().setDocumentOutline(outline);
            making.make(pdf, outline);
            pdf.save(file);
        }
        try (DocumentSession session = DOCUMENTS.open(Originals.given(file), MediaTypes.PDF)) {
            return session.contents().get(30, TimeUnit.SECONDS);
        }
    }

    private static Stream<OutlineEntry> withChildren(OutlineEntry entry) {
        return Stream.concat(Stream.of(entry),
                entry.children().stream().flatMap(PdfContentsTest::withChildren));
    }

    private static PDOutlineItem entry(String title, PDPage page, float top) {
        PDOutlineItem entry = new PDOutlineItem();
        entry.setTitle(title);
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) top);
        destination.getCOSObject().set(3, new COSFloat(top));
        entry.setDestination(destination);
        return entry;
    }

    private static PDOutlineItem leading(COSBase destination) {
        PDOutlineItem entry = new PDOutlineItem();
        entry.setTitle("x");
        entry.getCOSObject().setItem(COSName.DEST, destination);
        return entry;
    }

    private static COSArray fit(COSBase page) {
        return new COSArray(List.of(page, COSName.getPDFName("Fit")));
    }

    private static COSDictionary dictionary(String key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }

    private static PDPageLabelRange range(String style, String prefix, int start) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(style);
        range.setPrefix(prefix);
        range.setStart(start);
        return range;
    }

    private interface Making {
        void make(TestPdf pdf, PDDocumentOutline outline) throws IOException;
    }
}
