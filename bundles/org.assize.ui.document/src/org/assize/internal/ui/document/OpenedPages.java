package org.assize.internal.ui.document;

import java.util.List;

import org.assize.document.DocumentException;
import org.assize.document.DocumentService;
import org.assize.internal.ui.document.pages.PageCounting;
import org.assize.internal.ui.document.pages.ReadingOrder;
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
 * @param order     all pages of the case file, as far as they have been counted
 */
record OpenedPages(CaseDocuments documents, @Nullable CaseDocument document, @Nullable MachineTextSession session,
        String reason, ReadingOrder order) {

    private OpenedPages(CaseDocuments documents, @Nullable CaseDocument document, String reason) {
        this(documents, document, null, reason, new ReadingOrder(List.of()));
    }

    /** Opens a document. Waits for files and the worker: not for the UI thread. */
    static OpenedPages open(@Nullable Library library, DocumentService service, DocumentInput input) {
        if (library == null) {
            return new OpenedPages(new CaseDocuments(input.caseFile(), List.of()), null, Messages.noLibrary);
        }
        CaseDocuments documents = CaseDocuments.read(library, input.caseFile());
        CaseDocument document = documents.find(input.path()).orElse(null);
        if (document == null) {
            return new OpenedPages(documents, null,
                    NLS.bind(Messages.noSuchDocument, input.path(), input.caseFile()));
        }
        try {
            MachineTextSession session = new MachineTextSession(document.open(service),
                    RecognizedTexts.in(library.layout().cache()), document.sha256());
            PageCounting.remember(library, document, session.pageCount());
            return new OpenedPages(documents, document, session, "", PageCounting.known(library, documents));
        } catch (DocumentException e) {
            return new OpenedPages(documents, document, e.getMessage());
        }
    }
}
