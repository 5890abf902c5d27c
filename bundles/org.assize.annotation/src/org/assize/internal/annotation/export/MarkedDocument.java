package org.assize.internal.annotation.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.Sha256;
import org.eclipse.osgi.util.NLS;

/**
 * A document of a case file.
 *
 * @param caseFile  number of the case file
 * @param path      its path in the case file
 * @param title     its title; its path if it has none
 * @param sha256    hash of its registered content
 * @param mediaType what kind of file it is
 * @param file      where it lies
 */
public record MarkedDocument(String caseFile, String path, String title, String sha256, String mediaType, Path file) {

    /**
     * {@return the documents of a case file in their order}
     *
     * @throws RefusedException if there is no such case file
     */
    static List<MarkedDocument> all(Library library, String caseFile) throws RefusedException {
        List<MarkedDocument> all = library.read(state -> state.caseFile(caseFile)
                .map(c -> c.getDocuments().stream().map(d -> of(library, c, d)).toList()).orElse(null));
        if (all == null) {
            throw new RefusedException("export.case-file", caseFile, NLS.bind(Messages.unknownCaseFile, caseFile));
        }
        return all;
    }

    /**
     * {@return a document}
     *
     * @throws RefusedException if there is none
     */
    static MarkedDocument of(Library library, String caseFile, String path) throws RefusedException {
        return all(library, caseFile).stream().filter(d -> d.path().equals(path)).findFirst()
                .orElseThrow(() -> new RefusedException("export.document", path,
                        NLS.bind(Messages.unknownDocument, caseFile, path)));
    }

    private static MarkedDocument of(Library library, CaseFile caseFile, Document d) {
        String title = d.getTitle() == null || d.getTitle().isBlank() ? d.getPath() : d.getTitle();
        return new MarkedDocument(caseFile.getNumber(), d.getPath(), title, text(d.getSha256()),
                text(d.getMediaType()), library.file(caseFile, d));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /**
     * Makes sure that the file is what was registered: marks on other content would point to something else.
     *
     * @throws RefusedException  if it is not
     * @throws DocumentException if it cannot be read
     */
    void verify() throws RefusedException, DocumentException {
        try {
            if (!Sha256.of(file).equals(sha256)) {
                throw new RefusedException("export.original-changed", path, NLS.bind(Messages.originalChanged, file));
            }
        } catch (IOException e) {
            throw new DocumentException(file, 0, Reason.UNREADABLE, String.valueOf(e.getMessage()), e);
        }
    }
}
