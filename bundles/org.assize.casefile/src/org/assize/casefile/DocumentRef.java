package org.assize.casefile;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import org.assize.internal.casefile.Messages;
import org.assize.model.casefile.Document;
import org.assize.records.Projection;
import org.assize.records.RefusedException;

/**
 * Names a document.
 *
 * @param caseFile number of its case file
 * @param path     path within the case file, with / between names
 */
public record DocumentRef(String caseFile, String path) {

    /** {@return the document; empty if there is none} To be called where the state may be read. */
    public Optional<Document> find(Projection state) {
        return state.caseFile(caseFile).flatMap(
                c -> c.getDocuments().stream().filter(d -> d.getPath().equals(path)).findFirst());
    }

    /** {@return the refusal that there is no such document} */
    public RefusedException unknown() {
        return new RefusedException("case-file.document.unknown", caseFile, NLS.bind(Messages.unknownDocument, path));
    }
}
