package org.assize.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

import org.assize.internal.casefile.IoReason;
import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.Replacement;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.model.casefile.DocumentVersion;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;

/**
 * Replaces documents of registered case files by newer versions, such as better scans, and knows the earlier ones. No
 * file is moved, changed or overwritten: a managed case file gets the new version beside the others, of one registered
 * in place the new file is registered where it lies. Marks and evidence stay bound to the version they were taken from.
 * Stateless and safe in any thread; reads and copies on the calling one.
 */
@Component(service = DocumentReplacement.class)
public final class DocumentReplacement {

    /**
     * Replaces a document.
     *
     * @param path      of the document within the case file
     * @param newFile   the newer version; may be the registered file itself when somebody wrote over it
     * @param reason    why; not blank
     * @param cancelled asked while bytes are read and written
     * @throws RefusedException                                          when there is no such document, the content is
     *                                                                   the registered one, or no reason is given
     * @throws IntakeException                                           when a file cannot be read or copied
     * @throws LibraryException                                          when it cannot be recorded
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; nothing is recorded
     */
    public ReplacementReport replace(Library library, DocumentRef document, Path newFile, String reason,
            BooleanSupplier cancelled) throws RefusedException, IntakeException, LibraryException {
        try {
            return new Replacement(library, document, cancelled).by(newFile.toAbsolutePath().normalize(), reason);
        } catch (IOException e) {
            throw new IntakeException(NLS.bind(Messages.notReplaced,
                    new Object[] {document.path(), newFile, IoReason.of(e)}), e);
        }
    }

    /**
     * {@return the versions of a document, the present one first, then the latest}
     *
     * @throws RefusedException when there is no such document
     */
    public List<DocumentVersionInfo> versions(Library library, DocumentRef document) throws RefusedException {
        List<DocumentVersionInfo> versions = library.read(state -> document.find(state)
                .map(d -> versions(library, state.caseFile(document.caseFile()).orElseThrow(), d)).orElse(List.of()));
        if (versions.isEmpty()) {
            throw document.unknown();
        }
        return versions;
    }

    private static List<DocumentVersionInfo> versions(Library library, CaseFile caseFile, Document document) {
        List<DocumentVersionInfo> versions = new ArrayList<>();
        versions.add(new DocumentVersionInfo(document.getSha256(), document.getSize(), document.getModified(),
                document.getMediaType(), library.file(caseFile, document), true, null, "", ""));
        for (DocumentVersion version : document.getVersions().reversed()) {
            versions.add(new DocumentVersionInfo(version.getSha256(), version.getSize(), version.getModified(),
                    version.getMediaType(), library.file(caseFile, document, version), version.isKept(),
                    version.getReplacedAt(), version.getReplacedBy(), version.getReason()));
        }
        return versions;
    }
}
