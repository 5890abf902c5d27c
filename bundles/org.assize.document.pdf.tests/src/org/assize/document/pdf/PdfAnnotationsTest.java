package org.assize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.assize.document.DocumentSession;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.document.PageAnnotation;
import org.assize.document.Quad;
import org.assize.testsupport.Originals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PdfAnnotationsTest {

    private static final LocalDocuments DOCUMENTS = LocalDocuments.of(new PdfDocumentReader());
    private static final Quad PLACE = Quad.of(100, 600, 300, 614);

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        DOCUMENTS.close();
    }

    @Test
    void anAnnotationTellsWhoWroteWhatWhenAndWhere() throws Exception {
        COSDictionary note = annotation("Text", 10, 20, 30, 40);
        note.setString(COSName.NM, "n-1");
        note.setString(COSName.T, "审查员 李");
        note.setString(COSName.CONTENTS, "日期不一致。\r请核查");
        note.setString(COSName.M, "D:20260314211500+08'00'");

        assertThat(read(note)).containsExactly(new PageAnnotation(1, "n-1", "Text", List.of(Quad.of(10, 20, 30, 40)),
                "审查员 李", "日期不一致。\n请核查", Instant.parse("2026-03-14T13:15:00Z"), "", false));
    }

    @Test
    void linksFieldsAndWindowsOfNotesAreLeftOutAndUnknownKindsAreNot() throws Exception {
        List<PageAnnotation> found = read(annotation("Link", 0, 0, 9, 9), annotation("Widget", 0, 0, 9, 9),
                annotation("Popup", 0, 0, 9, 9), annotation("Stamp", 0, 0, 9, 9), annotation("Novelty", 9, 9, 0, 0));

        assertThat(found).extracting(PageAnnotation::kind).containsExactly("Stamp", "Novelty");
        assertThat(found.getLast().quads()).containsExactly(Quad.of(0, 0, 9, 9));
    }

    @Test
    void anAnswerNamesWhatItAnswersEvenWithoutNames() throws Exception {
        COSDictionary question = annotation("Highlight", 0, 0, 9, 9);
        COSDictionary answer = annotation("Text", 0, 0, 9, 9);
        answer.setItem(COSName.getPDFName("IRT"), question);

        List<PageAnnotation> found = read(question, answer);

        assertThat(found.getFirst().id()).isNotEmpty();
        assertThat(found.getLast().inReplyTo()).isEqualTo(found.getFirst().id());
    }

    @Test
    void whatTheFileAsksNotToShowIsToldAsHidden() throws Exception {
        COSDictionary hidden = annotation("Text", 0, 0, 9, 9);
        hidden.setInt(COSName.F, 2);
        COSDictionary notViewed = annotation("Text", 0, 0, 9, 9);
        notViewed.setInt(COSName.F, 32);
        COSDictionary printed = annotation("Text", 0, 0, 9, 9);
        printed.setInt(COSName.F, 4);

        assertThat(read(hidden, notViewed, printed)).extracting(PageAnnotation::hidden)
                .containsExactly(true, true, false);
    }

    /** Upper two corners first, lower two first, around from the lower left: all are found in files. */
    @ParameterizedTest
    @ValueSource(strings = {"100 614 300 614 100 600 300 600", "100 600 300 600 100 614 300 614",
            "100 600 300 600 300 614 100 614"})
    void cornersAreUnderstoodInEveryOrderThatProgramsUse(String points) throws Exception {
        COSDictionary highlight = annotation("Highlight", 96, 596, 304, 618);
        COSArray numbers = new COSArray();
        for (String point : points.split(" ")) {
            numbers.add(new COSFloat(Float.parseFloat(point)));
        }
        highlight.setItem(COSName.QUADPOINTS, numbers);

        assertThat(read(highlight).getFirst().quads()).containsExactly(PLACE);
    }

    @Test
    void whatIsBrokenIsKeptAsFarAsItCanBeRead() throws Exception {
        COSDictionary broken = new COSDictionary();
        broken.setName(COSName.SUBTYPE, "Ink");
        broken.setItem(COSName.RECT, COSInteger.ONE);
        broken.setItem(COSName.QUADPOINTS, new COSArray(List.of(new COSString("x"))));
        broken.setItem(COSName.T, COSInteger.TWO);
        broken.setString(COSName.M, "gestern");
        broken.setString(COSName.CONTENTS, "看这里");

        PageAnnotation found = read(broken).getFirst();

        assertThat(found.contents()).isEqualTo("看这里");
        assertThat(found.author()).isEmpty();
        assertThat(found.modified()).isNull();
        assertThat(found.quads()).hasSize(1);
    }

    private List<PageAnnotation> read(COSDictionary... annotations) throws Exception {
        Path file = folder.resolve("annotated.pdf");
        try (TestPdf pdf = new TestPdf()) {
            COSArray all = new COSArray(List.of(annotations));
            all.add(COSInteger.ONE);
            pdf.page().getCOSObject().setItem(COSName.ANNOTS, all);
            pdf.save(file);
        }
        try (DocumentSession session = DOCUMENTS.open(Originals.given(file), MediaTypes.PDF)) {
            return session.annotations(1).get(30, TimeUnit.SECONDS);
        }
    }

    private static COSDictionary annotation(String kind, int... rectangle) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, kind);
        COSArray box = new COSArray();
        for (int i : rectangle) {
            box.add(COSInteger.get(i));
        }
        annotation.setItem(COSName.RECT, box);
        return annotation;
    }
}
