package org.assize.internal.recognition;

import java.io.IOException;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.recognition.PageSource;
import org.assize.recognition.RecognitionException;
import org.assize.records.Sha256;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** A document of which several threads read pages: opened by the first that needs it, closed after its last page. */
final class OpenedSource {

    private final PageSource any;
    private final DocumentService documents;
    private int waiting;
    private @Nullable DocumentSession session;
    private @Nullable Exception refusal;

    OpenedSource(PageSource any, DocumentService documents) {
        this.any = any;
        this.documents = documents;
    }

    /** One page more is to be read. */
    synchronized void enter() {
        waiting++;
    }

    /**
     * {@return the document}
     *
     * @throws DocumentException    if it cannot be opened
     * @throws RecognitionException if it is not the file it should be
     */
    synchronized DocumentSession session() throws DocumentException, RecognitionException {
        DocumentSession open = session;
        if (open != null) {
            return open;
        }
        if (refusal == null) {
            try {
                open = open();
                session = open;
                return open;
            } catch (DocumentException | RecognitionException e) {
                refusal = e;
            }
        }
        // The same for every page, without trying again.
        if (refusal instanceof DocumentException document) {
            throw document;
        }
        throw (RecognitionException) refusal;
    }

    /** A page has been dealt with, well or not. */
    synchronized void leave() {
        DocumentSession open = session;
        if (--waiting == 0 && open != null) {
            open.close();
            session = null;
        }
    }

    private DocumentSession open() throws DocumentException, RecognitionException {
        // Readings are kept under the hash: those of a file that has been exchanged would be taken for this one's.
        try {
            if (!Sha256.of(any.file()).equals(any.sha256())) {
                throw new RecognitionException(NLS.bind(Messages.changedOriginal, any.file()));
            }
        } catch (IOException e) {
            throw new DocumentException(any.file(), 0, Reason.UNREADABLE, String.valueOf(e.getMessage()), e);
        }
        return documents.open(any.file(), any.mediaType());
    }
}
