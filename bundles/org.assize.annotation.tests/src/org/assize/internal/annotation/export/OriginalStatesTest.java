package org.assize.internal.annotation.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.assize.annotation.MarkSnapshot;
import org.assize.internal.annotation.export.pdf.CopyAnswer;
import org.assize.internal.annotation.export.pdf.CopyAnswer.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Originals that are damaged, signed, encrypted or none. */
class OriginalStatesTest {

    @TempDir
    private Path folder;
    private Path original;
    private Path copy;

    @BeforeEach
    void writeOriginal() throws IOException {
        original = folder.resolve("original.pdf");
        copy = folder.resolve("copy.pdf");
        try (PDDocument document = MarkedPages.document()) {
            document.save(original.toFile());
        }
    }

    @Test
    void aDamagedTableIsRepairedInTheCopy() throws Exception {
        damage();
        assertThat(MarkedPages.export(original, copy).outcome()).isEqualTo(Outcome.REWRITTEN);
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            assertThat(names(document)).containsAll(MarkedPages.marks().stream().map(MarkSnapshot::id).toList());
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
        assertThat(MarkedPages.export(original, copy).outcome()).isEqualTo(Outcome.APPENDED);
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            assertThat(document.getPage(0).getAnnotations()).extracting(PDAnnotation::getContents)
                    .contains(MarkedPages.marks().getFirst().data().text());
        }
    }

    @Test
    void aSignedFileKeepsItsSignature() throws Exception {
        sign(3);
        byte[] before = Files.readAllBytes(original);
        CopyAnswer answer = MarkedPages.export(original, copy);
        assertThat(answer.outcome()).isEqualTo(Outcome.APPENDED);
        assertThat(answer.signatures()).isEqualTo(1);
        assertThat(answer.certified()).isFalse();
        assertThat(Arrays.copyOf(Files.readAllBytes(copy), before.length)).isEqualTo(before);
    }

    @Test
    void aCertificateThatForbidsAnnotationsIsTold() throws Exception {
        sign(2);
        assertThat(MarkedPages.export(original, copy).certified()).isTrue();
    }

    /** Signed as far as the structure of the file goes; nobody verifies the signature here. */
    private void sign(int allowed) throws IOException {
        try (PDDocument document = MarkedPages.document()) {
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
        assertThat(MarkedPages.export(original, copy).outcome()).isEqualTo(Outcome.SIGNED_AND_DAMAGED);
        assertThat(copy).doesNotExist();
    }

    @Test
    void whatIsForbiddenIsNotDone() throws Exception {
        protect(false, "");
        assertThat(MarkedPages.export(original, copy).outcome()).isEqualTo(Outcome.FORBIDDEN);
        assertThat(copy).doesNotExist();
    }

    @Test
    void aFileWithAPasswordIsRefused() throws Exception {
        protect(true, "secret");
        assertThat(MarkedPages.export(original, copy).outcome()).isEqualTo(Outcome.ENCRYPTED);
        assertThat(copy).doesNotExist();
    }

    private void protect(boolean annotations, String password) throws IOException {
        try (PDDocument document = MarkedPages.document()) {
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
        assertThat(MarkedPages.export(original, copy).outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(copy).doesNotExist();
    }

    private static List<String> names(PDDocument document) throws IOException {
        List<String> names = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            page.getAnnotations().stream().map(PDAnnotation::getAnnotationName).forEach(names::add);
        }
        return names;
    }
}
