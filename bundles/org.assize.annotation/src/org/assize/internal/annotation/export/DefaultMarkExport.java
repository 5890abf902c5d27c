package org.assize.internal.annotation.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.assize.annotation.MarkService;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.export.ExportForm;
import org.assize.annotation.export.ExportReport;
import org.assize.annotation.export.ExportRequest;
import org.assize.annotation.export.MarkExport;
import org.assize.document.DocumentException;
import org.assize.document.DocumentService;
import org.assize.internal.annotation.export.summary.SummaryExport;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the marks of a library. */
@Component(service = MarkExport.class)
public final class DefaultMarkExport implements MarkExport {

    private final MarkService marks;
    private final DocumentService documents;

    /** With the services it rests on. */
    @Activate
    public DefaultMarkExport(@Reference MarkService marks, @Reference DocumentService documents) {
        this.marks = marks;
        this.documents = documents;
    }

    @Override
    public Path proposedTarget(Library library, String caseFile, String document, ExportForm form) {
        return new Targets(library).proposed(caseFile, document, form);
    }

    @Override
    public ExportReport export(Library library, ExportRequest request, IProgressMonitor monitor)
            throws RefusedException, DocumentException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, request.target().getFileName().toString(), 100);
        Path target = new Targets(library).checked(request.target());
        try {
            return switch (request.form()) {
                case ANNOTATED_PDF -> new DocumentExport(document(library, request), target, progress).pdf();
                case XFDF -> new DocumentExport(document(library, request), target, progress).xfdf();
                case SUMMARY_PDF, SUMMARY_DOCX -> new SummaryExport(library, documents, request.form(), progress)
                        .write(request.caseFile(), all(library, request), target);
            };
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        }
    }

    private DocumentMarks document(Library library, ExportRequest request) throws RefusedException {
        return wanted(library, request, MarkedDocument.of(library, request.caseFile(), request.document()));
    }

    private List<DocumentMarks> all(Library library, ExportRequest request) throws RefusedException {
        if (!request.document().isEmpty()) {
            return List.of(document(library, request));
        }
        List<DocumentMarks> all = new ArrayList<>();
        for (MarkedDocument document : MarkedDocument.all(library, request.caseFile())) {
            DocumentMarks found = wanted(library, request, document);
            if (!found.marks().isEmpty()) {
                all.add(found);
            }
        }
        return all;
    }

    private DocumentMarks wanted(Library library, ExportRequest request, MarkedDocument document) {
        List<MarkSnapshot> wanted = marks.marks(library, request.caseFile()).stream()
                .filter(m -> m.data().document().equals(document.path())).filter(request.filter().predicate()).toList();
        List<MarkSnapshot> here = wanted.stream()
                .filter(m -> m.data().anchor().sha256().equals(document.sha256())).toList();
        List<String> notices = new ArrayList<>();
        if (here.size() < wanted.size()) {
            notices.add(NLS.bind(Messages.onEarlierContent, wanted.size() - here.size(), document.path()));
        }
        return new DocumentMarks(document, here, notices);
    }
}
