package org.assize.internal.annotation.export.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.export.ExportForm;
import org.assize.annotation.export.ExportReport;
import org.assize.document.DocumentException;
import org.assize.document.DocumentService;
import org.assize.internal.annotation.export.DocumentMarks;
import org.assize.internal.annotation.export.Messages;
import org.assize.records.AtomicFile;
import org.assize.records.Library;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Writes a summary of marks: page, picture, quote, text, author, time, status, replies, answers. */
public final class SummaryExport {

    private final Library library;
    private final DocumentService documents;
    private final ExportForm form;
    private final SubMonitor progress;
    private final List<String> notices = new ArrayList<>();

    /** For one summary. */
    public SummaryExport(Library library, DocumentService documents, ExportForm form, SubMonitor progress) {
        this.library = library;
        this.documents = documents;
        this.form = form;
        this.progress = progress;
    }

    /**
     * Writes it.
     *
     * @throws IOException if the target cannot be written; it is as before then
     */
    public ExportReport write(String caseFile, List<DocumentMarks> all, Path target)
            throws DocumentException, IOException {
        List<MarkSnapshot> marks = all.stream().flatMap(d -> d.marks().stream()).toList();
        Instant last = marks.stream().map(MarkSnapshot::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
        SummaryWriter out = form == ExportForm.SUMMARY_DOCX ? new DocxSummary(caseFile, last)
                : new PdfSummary(caseFile, last);
        out.title(Messages.summaryTitle, NLS.bind(Messages.summaryHead, caseFile, marks.size()));
        if (marks.isEmpty()) {
            out.line(Messages.summaryEmpty);
        }
        progress.setWorkRemaining(marks.size() + all.size() + 1);
        MarkLines lines = new MarkLines(library);
        for (DocumentMarks document : all) {
            out.document(document.document().title());
            notices.addAll(document.notices());
            document(document, lines, out);
        }
        AtomicFile.replace(target, out.finish());
        int replies = marks.stream().mapToInt(m -> m.replies().size()).sum();
        return new ExportReport(target, marks.size(), replies, notices);
    }

    private void document(DocumentMarks document, MarkLines lines, SummaryWriter out) throws IOException {
        Path folder = library.layout().cache();
        Files.createDirectories(folder);
        try (MarkPictures pictures = new MarkPictures(documents, document, folder, progress::isCanceled)) {
            progress.split(1);
            for (MarkSnapshot mark : document.marks()) {
                mark(mark, pictures, lines, out);
                progress.split(1);
            }
        } catch (DocumentException e) {
            // A document that cannot be shown has marks all the same.
            notices.add(NLS.bind(Messages.summaryNoPicture, e.getMessage()));
            for (MarkSnapshot mark : document.marks()) {
                out.mark(lines.head(mark), null);
                lines.below(mark).forEach(out::line);
            }
        }
    }

    private void mark(MarkSnapshot mark, MarkPictures pictures, MarkLines lines, SummaryWriter out)
            throws IOException {
        try {
            out.mark(lines.head(mark), pictures.of(mark));
        } catch (DocumentException e) {
            out.mark(lines.head(mark), null);
            out.line(NLS.bind(Messages.summaryNoPicture, e.getMessage()));
        }
        lines.below(mark).forEach(out::line);
    }
}
