package org.assize.internal.annotation.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkFilter;
import org.assize.annotation.MarkService;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.export.ExportForm;
import org.assize.annotation.export.ExportReport;
import org.assize.annotation.export.ExportRequest;
import org.assize.annotation.export.ImportReport;
import org.assize.annotation.export.ImportRequest;
import org.assize.annotation.export.MarkExport;
import org.assize.annotation.export.MarkImport;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.document.PageGeometry;
import org.assize.document.pdf.PdfDocumentReader;
import org.assize.internal.annotation.DefaultMarkService;
import org.assize.model.annotation.MarkStatus;
import org.assize.model.casefile.CaseKind;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.Reviewer;
import org.assize.records.Sha256;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of a library, and what comes back from them into another. */
class MarkExportTest {

    private static final String CASE = MarkSamples.CASE;
    private static final String PDF = MarkSamples.DOCUMENT;
    private static final String TEXT = "06-说明.txt";
    private static final PageGeometry A4 = PageGeometry.upright(595, 842);

    private final MarkService marks = new DefaultMarkService();
    private final LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader());
    private final MarkExport exports = new DefaultMarkExport(marks, documents);
    private final MarkImport imports = new DefaultMarkImport(marks, documents);

    @TempDir
    private Path folder;
    private Path originals;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        originals = Files.createDirectory(folder.resolve("originals"));
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(originals.resolve(PDF).toFile());
        }
        Files.writeString(originals.resolve(TEXT), "情况说明");
        library = library("li", "李评查 Li");
        List<MarkEdit> edits = new ArrayList<>();
        for (MarkSnapshot mark : new MarkSamples(A4, 1, Sha256.of(originals.resolve(PDF))).all()) {
            edits.add(new MarkEdit.Add(mark.data()));
            mark.replies().forEach(r -> edits.add(new MarkEdit.Reply(mark.id(), r.id(), r.text())));
            if (mark.status() == MarkStatus.RESOLVED) {
                edits.add(new MarkEdit.Resolve(mark.id()));
            }
        }
        marks.apply(library, edits);
    }

    private Library library(String reviewer, String name) throws Exception {
        Library made = Library.create(folder.resolve("library-" + reviewer), "案卷库",
                new Reviewer(reviewer, name, "desk", folder.resolve(reviewer + ".p12"), new char[0]));
        List<DocumentData> found = List.of(document(PDF, MediaTypes.PDF, 1), document(TEXT, "text/plain", 2));
        made.commit(state -> List.of(new CaseFileRegistered(new CaseFileData(CASE, CASE, CaseKind.ADMINISTRATIVE, "",
                "1", "派出所", null, List.of(), new CaseDates(null, null, null), "", "",
                originals.toUri().toString(), false, "cd".repeat(32), found, List.of(), List.of()))));
        return made;
    }

    private DocumentData document(String path, String mediaType, int ordinal) throws IOException {
        Path file = originals.resolve(path);
        return new DocumentData(path, "", "", Sha256.of(file), Files.size(file),
                Files.getLastModifiedTime(file).toInstant(), mediaType, null, ordinal);
    }

    @AfterEach
    void close() {
        library.close();
        documents.close();
    }

    private ExportReport export(String document, ExportForm form, Path target) throws Exception {
        return exports.export(library, new ExportRequest(CASE, document, form, MarkFilter.ALL, target), null);
    }

    @Test
    void aCopyHasAllMarksAndTheOriginalStays() throws Exception {
        byte[] before = Files.readAllBytes(originals.resolve(PDF));
        Path target = exports.proposedTarget(library, CASE, PDF, ExportForm.ANNOTATED_PDF);
        ExportReport report = export(PDF, ExportForm.ANNOTATED_PDF, target);
        assertThat(report.file()).isEqualTo(target.toRealPath()).exists();
        assertThat(report.marks()).isEqualTo(11);
        assertThat(report.replies()).isEqualTo(2);
        assertThat(report.notices()).isEmpty();
        assertThat(originals.resolve(PDF)).hasBinaryContent(before);
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(document.getPage(0).getAnnotations().stream().filter(a -> !(a instanceof PDAnnotationPopup)))
                    .hasSize(11 + 2 + 1);
        }
    }

    @Test
    void onlyWhatIsWantedIsWritten() throws Exception {
        MarkFilter settled = new MarkFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(MarkStatus.RESOLVED));
        ExportReport report = exports.export(library, new ExportRequest(CASE, PDF, ExportForm.XFDF, settled,
                folder.resolve("settled.xfdf")), null);
        assertThat(report.marks()).isEqualTo(1);
    }

    @Test
    void originalsAndTheLibraryAreNoTargets() {
        for (Path target : List.of(originals.resolve(PDF), library.layout().records().resolve("x.pdf"),
                library.layout().descriptor(), library.layout().root().resolve("exports/../x.pdf"))) {
            assertThatThrownBy(() -> export(PDF, ExportForm.ANNOTATED_PDF, target)).as(target.toString())
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void whatIsNoPdfIsNotCopied() {
        assertThatThrownBy(() -> export(TEXT, ExportForm.ANNOTATED_PDF, folder.resolve("x.pdf")))
                .isInstanceOf(RefusedException.class).hasMessageContaining(TEXT);
    }

    @Test
    void anOriginalThatWasChangedIsNotCopied() throws Exception {
        Path file = originals.resolve(PDF);
        Path kept = Files.move(file, folder.resolve("kept.pdf"));
        Files.write(file, new byte[] {1});
        assertThatThrownBy(() -> export(PDF, ExportForm.ANNOTATED_PDF, folder.resolve("x.pdf")))
                .isInstanceOf(RefusedException.class);
        assertThat(folder.resolve("x.pdf")).doesNotExist();
        Files.delete(file);
        Files.move(kept, file);
    }

    @Test
    void xfdfComesBackIntoAnotherLibrary() throws Exception {
        Path file = folder.resolve("marks.xfdf");
        export(PDF, ExportForm.XFDF, file);
        try (Library other = library("wang", "王复核")) {
            ImportRequest request = new ImportRequest(file, CASE, PDF, false);
            ImportReport dry = imports.importXfdf(other, new ImportRequest(file, CASE, PDF, true), null);
            assertThat(marks.marks(other, CASE)).isEmpty();
            ImportReport report = imports.importXfdf(other, request, null);
            assertThat(report).isEqualTo(dry);
            assertThat(report.marks()).isEqualTo(11);
            assertThat(report.notices()).isEmpty();
            List<MarkSnapshot> before = marks.marks(library, CASE);
            List<MarkSnapshot> after = marks.marks(other, CASE);
            assertThat(after).extracting(MarkSnapshot::author).containsOnly("wang");
            assertThat(after).allMatch(m -> m.data().tags().contains("from 李评查 Li")
                    || m.data().tags().contains("导入自 李评查 Li"));
            assertThat(after).extracting(m -> m.data().anchor()).containsExactlyElementsOf(
                    before.stream().map(m -> m.data().anchor()).toList());
            assertThat(after).extracting(MarkSnapshot::status).containsExactlyElementsOf(
                    before.stream().map(MarkSnapshot::status).toList());
            ImportReport again = imports.importXfdf(other, request, null);
            assertThat(again.marks()).isZero();
            assertThat(again.duplicates()).isEqualTo(13);
        }
    }

    @Test
    void aSummaryShowsEveryMark() throws Exception {
        Path target = folder.resolve("summary.pdf");
        ExportReport report = export("", ExportForm.SUMMARY_PDF, target);
        assertThat(report.marks()).isEqualTo(11);
        assertThat(report.notices()).isEmpty();
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            for (MarkSnapshot mark : marks.marks(library, CASE)) {
                assertThat(text).contains(mark.data().text().replaceAll("\\s", ""));
            }
            int pictures = 0;
            for (PDPage page : document.getPages()) {
                for (var ignored : page.getResources().getXObjectNames()) {
                    pictures++;
                }
            }
            assertThat(pictures).isEqualTo(11);
        }
    }

    @Test
    void aSummaryForWordProcessorsIsWellFormed() throws Exception {
        Path target = folder.resolve("summary.docx");
        export("", ExportForm.SUMMARY_DOCX, target);
        Path again = folder.resolve("again.docx");
        export("", ExportForm.SUMMARY_DOCX, again);
        assertThat(Files.mismatch(target, again)).isEqualTo(-1);
        List<String> parts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(target); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
                byte[] content = zip.readAllBytes();
                if (!part.getName().endsWith(".png")) {
                    DocumentBuilderFactory.newInstance().newDocumentBuilder()
                            .parse(new java.io.ByteArrayInputStream(content));
                }
            }
        }
        assertThat(parts).startsWith("[Content_Types].xml").filteredOn(p -> p.endsWith(".png")).hasSize(11);
    }
}
