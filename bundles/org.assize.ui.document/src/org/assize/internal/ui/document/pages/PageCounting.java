package org.assize.internal.ui.document.pages;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.assize.document.DocumentException;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.CaseDocuments;
import org.assize.records.Library;
import org.eclipse.core.runtime.IProgressMonitor;

/** Counts the pages of the documents of a case file. Not for the UI thread. */
public final class PageCounting {

    private static final Logger LOG = System.getLogger(PageCounting.class.getName());

    private PageCounting() {
    }

    /** {@return the reading order as far as pages have been counted} Reads a small file for each document. */
    public static ReadingOrder known(Library library, CaseDocuments documents) {
        PageCache cache = PageCache.of(library);
        return ReadingOrder.of(documents, document -> cache.pages(document.sha256()));
    }

    /** Remembers how many pages a document has that has been opened. */
    public static void remember(Library library, CaseDocument document, int pages) {
        try {
            PageCache.of(library).putPages(document.sha256(), pages);
        } catch (IOException e) {
            // It is counted again next time.
            LOG.log(Level.WARNING, "pages of " + document.path() + " are not remembered", e);
        }
    }

    /** {@return the reading order with all pages counted} Opens every document that has not been counted yet. */
    public static ReadingOrder all(Library library, CaseDocuments documents, DocumentService service,
            IProgressMonitor monitor) {
        PageCache cache = PageCache.of(library);
        for (CaseDocument document : documents.all()) {
            if (!monitor.isCanceled() && cache.pages(document.sha256()) == 0) {
                try (DocumentSession session = document.open(service)) {
                    remember(library, document, session.pageCount());
                } catch (DocumentException e) {
                    // The reader tells why when somebody opens the document.
                    LOG.log(Level.DEBUG, "pages of " + document.path() + " cannot be counted", e);
                }
            }
        }
        return known(library, documents);
    }
}
