package org.assize.internal.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.document.MediaTypes;
import org.assize.internal.ui.document.text.MachineTextSession;
import org.assize.recognition.RecognizedTexts;
import org.assize.records.Library;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * What came of opening a document: the document, or the reason why not.
 *
 * @param documents the documents of the case file
 * @param document  the document; null if the case file has none with this path
 * @param session   the open document, with what a machine read on it; null if it could not be opened
 * @param reason    why not, for the user; empty if it was opened
 */
record OpenedPages(CaseDocuments documents, @Nullable CaseDocument document, @Nullable MachineTextSession session,
        String reason) {

    /** Opens a document. Waits for files and the worker: not for the UI thread. */
    static OpenedPages open(@Nullable Library library, DocumentService service, DocumentInput input) {
        if (library == null) {
            return new OpenedPages(new CaseDocuments(input.caseFile(), List.of()), null, null,
                    Messages.noLibrary);
        }
        CaseDocuments documents = CaseDocuments.read(library, input.caseFile());
        CaseDocument document = documents.find(input.path()).orElse(null);
        if (document == null) {
            return new OpenedPages(documents, null, null,
                    NLS.bind(Messages.noSuchDocument, input.path(), input.caseFile()));
        }
        try {
            return new OpenedPages(documents, document, new MachineTextSession(open(service, document),
                    RecognizedTexts.in(library.layout().cache()), document.sha256()), "");
        } catch (DocumentException e) {
            return new OpenedPages(documents, document, null, e.getMessage());
        }
    }

    private static DocumentSession open(DocumentService service, CaseDocument document) throws DocumentException {
        Path file = document.file();
        try {
            String type = document.mediaType().isBlank() ? MediaTypes.of(file) : document.mediaType();
            DocumentSession session = service.open(file, type);
            if (session.pageCount() > 0) {
                return session;
            }
            session.close();
            throw new DocumentException(file, 0, Reason.DAMAGED, Messages.noPages);
        } catch (IOException e) {
            throw new DocumentException(file, 0, Reason.UNREADABLE, e.getMessage(), e);
        }
    }
}
