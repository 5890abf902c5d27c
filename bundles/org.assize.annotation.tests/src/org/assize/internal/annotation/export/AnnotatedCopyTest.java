package org.assize.internal.annotation.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.assize.annotation.MarkSnapshot;
import org.assize.document.PageGeometry;
import org.assize.internal.annotation.export.pdf.AnnotatedCopy;
import org.assize.internal.annotation.export.pdf.CopyAnswer;
import org.assize.internal.annotation.export.pdf.CopyAnswer.Outcome;
import org.assize.internal.annotation.export.pdf.CopyRequest;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.BoxData;
import org.assize.records.event.PathData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedCopyTest {

    /** Turned, with an origin elsewhere, in larger units: pages that look the same are different inside. */
    private static final List<PageGeometry> PAGES = List.of(PageGeometry.upright(595, 842),
            new PageGeometry(0, 0, 842, 595, 90, 1), new PageGeometry(0, 0, 595, 842, 180, 1),
            new PageGeometry(100, -50, 842, 595, 270, 1), new PageGeometry(-20, 30, 300, 600, 0, 2));

    @TempDir
    private Path folder;
    private Path original;
    private Path copy;

    @BeforeEach
    void writeOriginal() throws IOException {
        original = folder.resolve("original.pdf");
        copy = folder.resolve("copy.pdf");
        try (PDDocument document = document()) {
            PDAnnotationText foreign = new PDAnnotationText();
            foreign.setContents("foreign");
            foreign.setRectangle(new PDRectangle(10, 10, 20, 20));
            document.getPage(0).setAnnotations(List.of(foreign));
            document.save(original.toFile());
        }
    }

    private static PDDocument document() {
        PDDocument document = new PDDocument();
        for (PageGeometry page : PAGES) {
            PDPage made = new PDPage(new PDRectangle((float) page.cropX(), (float) page.cropY(),
                    (float) page.cropWidth(), (float) page.cropHeight()));
            made.setRotation(page.rotation());
            made.setUserUnit((float) page.userUnit());
            document.addPage(made);
        }
        return document;
    }

    private static List<MarkSnapshot> marks() {
        List<MarkSnapshot> marks = new ArrayList<>();
        for (int page = 1; page <= PAGES.size(); page++) {
            marks.addAll(new MarkSamples(PAGES.get(page - 1), page, "0".repeat(64)).all());
        }
        return marks;
    }

    private CopyAnswer export(Path target) throws Exception {
        List<WrittenMark> written = marks().stream()
                .map(m -> new WrittenMark(m, m.data().kind().getName(), "不合格")).toList();
        return AnnotatedCopy.write(new CopyRequest(original.toString(), written, "已处理"), target, () -> false);
    }

    @Test
    void theOriginalIsTheBeginningOfTheCopy() throws Exception {
        byte[] before = Files.readAllBytes(original);
        assertThat(export(copy).outcome()).isEqualTo(Outcome.APPENDED);
        byte[] after = Files.readAllBytes(copy);
        assertThat(after.length).isGreaterThan(before.length);
        assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
        assertThat(Files.readAllBytes(original)).isEqualTo(before);
    }

    @Test
    void theSameMarksMakeTheSameBytes() throws Exception {
        export(copy);
        Path again = folder.resolve("again.pdf");
        export(again);
        assertThat(Files.mismatch(copy, again)).isEqualTo(-1);
    }

    @Test
    void everyMarkIsAnAnnotationWithAnAppearance() throws Exception {
        export(copy);
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            Map<String, PDAnnotation> found = byName(document);
            for (MarkSnapshot mark : marks()) {
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
        export(copy);
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            Map<String, PDAnnotation> found = byName(document);
            for (MarkSnapshot mark : marks()) {
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
            case NOTE -> corner(box, PAGES.get(mark.page() - 1).rotation());
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
        export(copy);
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
        export(copy);
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            assertThat(document.getPage(0).getAnnotations().getFirst().getContents()).isEqualTo("foreign");
        }
    }

    @Test
    void aDamagedTableIsRepairedInTheCopy() throws Exception {
        damage();
        assertThat(export(copy).outcome()).isEqualTo(Outcome.REWRITTEN);
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            assertThat(byName(document)).containsKeys(marks().stream().map(MarkSnapshot::id).toArray(String[]::new));
        }
    }

    private void damage() throws IOException {
        String text = Files.readString(original, StandardCharsets.ISO_8859_1);
        Files.writeString(original, text.replaceFirst("startxref\\s+\\d+", "startxref\n7"),
                StandardCharsets.ISO_8859_1);
    }

    @Test
    void anEncryptedFileThatMayBeAnnotatedIs() throws Exception {
        protect(true, "");
        assertThat(export(copy).outcome()).isEqualTo(Outcome.APPENDED);
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            assertThat(byName(document).get(marks().getFirst().id()).getContents())
                    .isEqualTo(marks().getFirst().data().text());
        }
    }

    @Test
    void aSignedFileKeepsItsSignature() throws Exception {
        sign(3);
        byte[] before = Files.readAllBytes(original);
        CopyAnswer answer = export(copy);
        assertThat(answer.outcome()).isEqualTo(Outcome.APPENDED);
        assertThat(answer.signatures()).isEqualTo(1);
        assertThat(answer.certified()).isFalse();
        assertThat(Arrays.copyOf(Files.readAllBytes(copy), before.length)).isEqualTo(before);
    }

    @Test
    void aCertificateThatForbidsAnnotationsIsTold() throws Exception {
        sign(2);
        assertThat(export(copy).certified()).isTrue();
    }

    /** Signed as far as the structure of the file goes; nobody verifies the signature here. */
    private void sign(int allowed) throws IOException {
        try (PDDocument document = document()) {
            COSDictionary parameters = new COSDictionary();
            parameters.setInt(COSName.P, allowed);
            COSDictionary reference = new COSDictionary();
            reference.setItem("TransformParams", parameters);
            COSDictionary signature = new COSDictionary();
            signature.setItem(COSName.TYPE, COSName.SIG);
            signature.setItem("Reference", new COSArray(List.of(reference)));
            COSDictionary permissions = new COSDictionary();
            permissions.setItem(COSName.DOCMDP, signature);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            field.getCOSObject().setItem(COSName.V, signature);
            form.setFields(List.of(field));
            document.save(original.toFile());
        }
    }

    @Test
    void aSignedFileThatIsDamagedIsRefused() throws Exception {
        sign(3);
        damage();
        assertThat(export(copy).outcome()).isEqualTo(Outcome.SIGNED_AND_DAMAGED);
        assertThat(copy).doesNotExist();
    }

    @Test
    void whatIsForbiddenIsNotDone() throws Exception {
        protect(false, "");
        assertThat(export(copy).outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(copy).doesNotExist();
    }

    @Test
    void aFileWithAPasswordIsRefused() throws Exception {
        protect(true, "secret");
        assertThat(export(copy).outcome()).isEqualTo(Outcome.ENCRYPTED);
        assertThat(copy).doesNotExist();
    }

    private void protect(boolean annotations, String password) throws IOException {
        try (PDDocument document = document()) {
            AccessPermission permission = new AccessPermission();
            permission.setCanModifyAnnotations(annotations);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(original.toFile());
        }
    }

    @Test
    void whatIsNoPdfIsRefused() throws Exception {
        Files.writeString(original, "no PDF at all");
        assertThat(export(copy).outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(copy).doesNotExist();
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
