package org.assize.internal.annotation.export;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.assize.annotation.MarkService;
import org.assize.annotation.anchor.MachineReadings;
import org.assize.annotation.anchor.SessionPages;
import org.assize.annotation.export.ImportReport;
import org.assize.annotation.export.ImportRequest;
import org.assize.annotation.export.MarkImport;
import org.assize.document.DocumentException;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.internal.annotation.export.xfdf.XfdfException;
import org.assize.internal.annotation.export.xfdf.XfdfImport;
import org.assize.internal.annotation.export.xfdf.XfdfProposal;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes marks into a library. */
@Component(service = MarkImport.class)
public final class DefaultMarkImport implements MarkImport {

    private final MarkService marks;
    private final DocumentService documents;

    /** With the services it rests on. */
    @Activate
    public DefaultMarkImport(@Reference MarkService marks, @Reference DocumentService documents) {
        this.marks = marks;
        this.documents = documents;
    }

    @Override
    public ImportReport importXfdf(Library library, ImportRequest request, IProgressMonitor monitor)
            throws RefusedException, DocumentException, LibraryException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, request.file().getFileName().toString(), 10);
        MarkedDocument document = MarkedDocument.of(library, request.caseFile(), request.document());
        document.verify();
        progress.split(1);
        try (DocumentSession session = documents.open(document.file(), document.mediaType())) {
            SessionPages pages = new SessionPages(document.sha256(), session, MachineReadings.NONE,
                    progress::isCanceled);
            XfdfProposal proposal = new XfdfImport(document, pages, known(library), library.reviewer().name())
                    .read(request.file());
            progress.split(8);
            if (!request.dryRun() && !proposal.edits().isEmpty()) {
                marks.apply(library, proposal.edits());
            }
            return new ImportReport(proposal.marks(), proposal.replies(), proposal.duplicates(), proposal.unknown(),
                    proposal.notices());
        } catch (XfdfException e) {
            throw refused(request, e);
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        }
    }

    private static RefusedException refused(ImportRequest request, XfdfException e) {
        String pattern = e.reason() == XfdfException.Reason.TOO_LARGE ? Messages.xfdfTooLarge : Messages.noXfdf;
        return new RefusedException("import.xfdf", request.file().getFileName().toString(),
                NLS.bind(pattern, request.file(), e.getMessage()));
    }

    private XfdfImport.Known known(Library library) {
        return new XfdfImport.Known() {

            @Override
            public boolean isMark(String id) {
                return library.read(state -> state.mark(id).isPresent());
            }

            @Override
            public boolean isVisible(String id) {
                return marks.mark(library, id).isPresent();
            }

            @Override
            public boolean isReply(String mark, String reply) {
                return marks.mark(library, mark).stream().flatMap(m -> m.replies().stream())
                        .anyMatch(r -> r.id().equals(reply));
            }
        };
    }
}
