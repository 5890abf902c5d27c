package org.assize.internal.ui.document;

import java.io.IOException;
import java.nio.file.Path;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.document.MediaTypes;

/**
 * A document of a case file, as much as reading it needs.
 *
 * @param caseFile  number of the case file
 * @param path      path within the case file
 * @param title     title, the path if it has none
 * @param mediaType what the intake found it to be; may be empty
 * @param sha256    hash at intake, lower-case hexadecimal
 * @param file      where it lies; it may be missing
 */
public record CaseDocument(String caseFile, String path, String title, String mediaType, String sha256, Path file) {

    /**
     * Opens it. Waits for the file and the worker: not for the UI thread.
     *
     * @throws DocumentException if it cannot be opened or has no pages
     */
    public DocumentSession open(DocumentService service) throws DocumentException {
        try {
            DocumentSession session = service.open(file, mediaType.isBlank() ? MediaTypes.of(file) : mediaType);
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
