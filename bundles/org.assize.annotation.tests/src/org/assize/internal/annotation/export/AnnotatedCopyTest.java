package org.assize.internal.annotation.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.assize.annotation.MarkSnapshot;
import org.assize.internal.annotation.export.pdf.CopyAnswer;
import org.assize.internal.annotation.export.pdf.CopyAnswer.Outcome;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.BoxData;
import org.assize.records.event.PathData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a copy, read with another library. */
class AnnotatedCopyTest {

    @TempDir
    static Path folder;

    private static Path original;
    private static Path copy;
    private static CopyAnswer answer;

    @BeforeAll
    static void makeCopy() throws Exception {
        original = folder.resolve("original.pdf");
        copy = folder.resolve("copy.pdf");
        try (PDDocument document = MarkedPages.document()) {
            PDAnnotationText foreign = new PDAnnotationText();
            foreign.setContents("foreign");
            foreign.setRectangle(new PDRectangle(10, 10, 20, 20));
            document.getPage(0).setAnnotations(List.of(foreign));
            document.save(original.toFile());
        }
        answer = MarkedPages.export(original, copy);
    }

    @Test
    void theOriginalIsTheBeginningOfTheCopy() throws Exception {
        byte[] before = Files.readAllBytes(original);
        byte[] after = Files.readAllBytes(copy);
        assertThat(answer.outcome()).isEqualTo(Outcome.APPENDED);
        assertThat(after.length).isGreaterThan(before.length);
        assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
    }

    @Test
    void theSameMarksMakeTheSameBytes() throws Exception {
        Path again = folder.resolve("again.pdf");
        MarkedPages.export(original, again);
        assertThat(Files.mismatch(copy, again)).isEqualTo(-1);
    }

    @Test
    void everyMarkIsAnAnnotationWithAnAppearance() throws Exception {
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            Map<String, PDAnnotation> found = byName(document);
            for (MarkSnapshot mark : MarkedPages.marks()) {
                PDAnnotationMarkup annotation = (PDAnnotationMarkup) found.get(mark.id());
                assertThat(annotation.getTitlePopup()).isEqualTo("李评查 Li");
                assertThat(annotation.getContents()).isEqualTo(mark.data().text());
                assertThat(annotation.getCreationDate().toInstant()).isEqualTo(mark.at());
                assertThat(annotation.getNormalAppearanceStream().getCOSObject().toTextString()).isNotBlank();
                assertThat(annotation.isPrinted()).isTrue();
                assertThat(((COSArray) annotation.getCOSObject().getDictionaryObject("Assize_Tags")).toList())
                        .extracting(t -> ((COSString) t).getString()).containsExactlyElementsOf(mark.data().tags());
            }
        }
    }

    @Test
    void placesAreExact() throws Exception {
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            Map<String, PDAnnotation> found = byName(document);
            for (MarkSnapshot mark : MarkedPages.marks()) {
                PDAnnotation annotation = found.get(mark.id());
                double[] expected = expected(mark);
                double[] actual = actual(annotation, mark.data().kind());
                assertThat(actual).as("%s on page %d", mark.data().kind(), mark.page()).hasSameSizeAs(expected);
                assertThat(actual).as("%s on page %d", mark.data().kind(), mark.page()).containsExactly(expected,
                        within(0.01));
            }
        }
    }

    private static double[] expected(MarkSnapshot mark) {
        List<PathData> paths = mark.data().paths();
        BoxData box = mark.data().anchor().boxes().getFirst();
        return switch (mark.data().kind()) {
            case HIGHLIGHT, UNDERLINE, STRIKE_OUT, SQUIGGLY -> paths.stream().map(PathData::points)
                    .flatMap(p -> List.of(p.get(3), p.get(2), p.get(0), p.get(1)).stream())
                    .flatMap(p -> List.of(p.x(), p.y()).stream()).mapToDouble(d -> d).toArray();
            case ARROW, INK -> paths.stream().flatMap(p -> p.points().stream())
                    .flatMap(p -> List.of(p.x(), p.y()).stream()).mapToDouble(d -> d).toArray();
            case NOTE -> corner(box, MarkedPages.ALL.get(mark.page() - 1).rotation());
            default -> new double[] {box.x(), box.y(), box.x() + box.width(), box.y() + box.height()};
        };
    }

    /** Where a reader that turns the page hangs up a note that it does not turn. */
    private static double[] corner(BoxData box, int rotation) {
        return switch (rotation) {
            case 90 -> new double[] {box.x(), box.y()};
            case 180 -> new double[] {box.x() + box.width(), box.y()};
            case 270 -> new double[] {box.x() + box.width(), box.y() + box.height()};
            default -> new double[] {box.x(), box.y() + box.height()};
        };
    }

    private static double[] actual(PDAnnotation annotation, MarkKind kind) {
        float[] numbers = switch (kind) {
            case HIGHLIGHT, UNDERLINE, STRIKE_OUT, SQUIGGLY ->
                annotation.getCOSObject().getCOSArray(COSName.QUADPOINTS).toFloatArray();
            case ARROW -> annotation.getCOSObject().getCOSArray(COSName.L).toFloatArray();
            case INK -> annotation.getCOSObject().getCOSArray(COSName.INKLIST).toList().stream()
                    .map(a -> ((COSArray) a).toFloatArray()).reduce(new float[0], AnnotatedCopyTest::joined);
            case NOTE -> new float[] {annotation.getRectangle().getLowerLeftX(),
                    annotation.getRectangle().getUpperRightY()};
            default -> annotation.getCOSObject().getCOSArray(COSName.RECT).toFloatArray();
        };
        double[] all = new double[numbers.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = numbers[i];
        }
        return all;
    }

    private static float[] joined(float[] a, float[] b) {
        float[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    @Test
    void repliesAndSettlementHangOnTheirMarkAndAreNotPrinted() throws Exception {
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            List<PDAnnotationText> answers = document.getPage(0).getAnnotations().stream()
                    .filter(PDAnnotationText.class::isInstance).map(PDAnnotationText.class::cast)
                    .filter(t -> t.getCOSObject().containsKey(COSName.IRT)).toList();
            assertThat(answers).hasSize(3).allMatch(t -> t.isHidden() && !t.isPrinted());
            assertThat(answers).extracting(PDAnnotationText::getState).containsOnlyOnce("Completed");
            assertThat(answers).extracting(PDAnnotation::getContents).contains("已核实。", "已处理");
        }
    }

    @Test
    void whatStoodThereStays() throws Exception {
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            assertThat(document.getPage(0).getAnnotations().getFirst().getContents()).isEqualTo("foreign");
        }
    }

    private static Map<String, PDAnnotation> byName(PDDocument document) throws IOException {
        List<PDAnnotation> all = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            all.addAll(page.getAnnotations());
        }
        return all.stream().filter(a -> !(a instanceof PDAnnotationPopup) && a.getAnnotationName() != null)
                .collect(Collectors.toMap(PDAnnotation::getAnnotationName, Function.identity()));
    }
}
