package org.assize.internal.annotation.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.export.ExportReport;
import org.assize.document.DocumentException;
import org.assize.document.MediaTypes;
import org.assize.internal.annotation.export.pdf.AnnotatedCopy;
import org.assize.internal.annotation.export.pdf.CopyAnswer;
import org.assize.internal.annotation.export.pdf.CopyRequest;
import org.assize.internal.annotation.export.xfdf.XfdfSource;
import org.assize.internal.annotation.export.xfdf.XfdfWriter;
import org.assize.records.AtomicFile;
import org.assize.records.RefusedException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Writes the marks of one document. */
final class DocumentExport {

    private final DocumentMarks marks;
    private final Path target;
    private final SubMonitor progress;
    private final List<String> notices;

    DocumentExport(DocumentMarks marks, Path target, SubMonitor progress) {
        this.marks = marks;
        this.target = target;
        this.progress = progress;
        this.notices = new ArrayList<>(marks.notices());
    }

    ExportReport xfdf() throws DocumentException, RefusedException, IOException {
        MarkedDocument document = marks.document();
        document.verify();
        XfdfSource source = XfdfSource.of(document.file(), document.file().getFileName().toString());
        AtomicFile.replace(target, out -> {
            try {
                XfdfWriter.write(source, marks.written(), Messages.resolved, out);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        });
        return report(0);
    }

    ExportReport pdf() throws DocumentException, RefusedException, IOException {
        MarkedDocument document = marks.document();
        if (!document.mediaType().equals(MediaTypes.PDF)) {
            throw new RefusedException("export.not-pdf", document.path(),
                    NLS.bind(Messages.notPdf, document.path(), document.mediaType()));
        }
        document.verify();
        progress.split(10);
        CopyAnswer answer = AnnotatedCopy.write(
                new CopyRequest(document.file().toString(), marks.written(), Messages.resolved), target,
                progress::isCanceled);
        if (!answer.copied()) {
            throw refusal(answer);
        }
        notices(answer);
        return report(answer.withoutPlace().size());
    }

    private RefusedException refusal(CopyAnswer answer) {
        String pattern = switch (answer.outcome()) {
            case ENCRYPTED -> Messages.encrypted;
            case FORBIDDEN -> Messages.forbidden;
            case SIGNED_AND_DAMAGED -> Messages.signedAndDamaged;
            default -> Messages.unreadable;
        };
        return new RefusedException("export." + answer.outcome().name().toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-'), marks.document().path(), NLS.bind(pattern, answer.detail()));
    }

    private void notices(CopyAnswer answer) {
        if (answer.outcome() == CopyAnswer.Outcome.REWRITTEN) {
            notices.add(Messages.repaired);
        }
        if (answer.certified()) {
            notices.add(Messages.certified);
        } else if (answer.signatures() > 0) {
            notices.add(NLS.bind(Messages.signed, answer.signatures()));
        }
        if (!answer.withoutPlace().isEmpty()) {
            notices.add(NLS.bind(Messages.withoutPage, answer.withoutPlace().size()));
        }
    }

    private ExportReport report(int left) {
        int replies = marks.marks().stream().map(MarkSnapshot::replies).mapToInt(List::size).sum();
        return new ExportReport(target, marks.marks().size() - left, replies, notices);
    }
}
