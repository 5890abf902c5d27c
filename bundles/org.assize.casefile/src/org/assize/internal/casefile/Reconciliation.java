package org.assize.internal.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import org.assize.casefile.ProblemKind;
import org.assize.internal.casefile.metadata.CaseMetadata;
import org.assize.internal.casefile.metadata.MetadataHash;
import org.assize.internal.casefile.originals.OriginalsStore;
import org.assize.records.Library;
import org.assize.records.event.DocumentData;
import org.assize.records.event.DocumentsAdded;

/**
 * Compares a case file that is registered already with what was found now. What is registered stays; documents that are
 * new are added; everything else is reported.
 */
final class Reconciliation {

    private final Library library;
    private final OriginalsStore store;

    Reconciliation(Library library, OriginalsStore store) {
        this.library = library;
        this.store = store;
    }

    Outcome reconcile(KnownCase before, ReadCase read) throws IOException {
        Findings findings = read.findings();
        Comparison documents = Comparison.of(before, read);
        boolean elsewhere = !before.managed() && !before.folder().equals(read.candidate().folder().toUri().toString());
        if (elsewhere && !documents.nothing()) {
            findings.refuse(ProblemKind.DUPLICATE_NUMBER, "",
                    NLS.bind(Messages.registeredElsewhere, before.number(), before.folder()));
            return Outcome.refused(findings);
        }
        report(before, documents, findings);
        CaseMetadata registered = library.read(
                state -> state.caseFile(before.number()).map(RegisteredMetadata::of).orElse(read.accepted()));
        List<String> differences = RegisteredMetadata.differences(registered, read.accepted());
        if (!differences.isEmpty()) {
            findings.warnField(ProblemKind.CHANGED_METADATA,
                    NLS.bind(Messages.changedMetadata, String.join(", ", differences)));
        }
        return documents.added().isEmpty() ? new Outcome(Outcome.Count.UNCHANGED, findings, null)
                : add(before, registered, documents.added(), findings);
    }

    private static void report(KnownCase before, Comparison documents, Findings findings) {
        documents.changed().forEach(
                path -> findings.error(ProblemKind.CHANGED_ORIGINAL, path, Messages.changedOriginal));
        for (String path : documents.missing()) {
            if (before.managed()) {
                findings.warn(ProblemKind.MISSING_ORIGINAL, path, Messages.missingInSource);
            } else {
                findings.error(ProblemKind.MISSING_ORIGINAL, path, Messages.missingOriginal);
            }
        }
    }

    private Outcome add(KnownCase before, CaseMetadata registered, List<HashedDocument> added, Findings findings)
            throws IOException {
        if (before.managed()) {
            store.add(before.folder(), added.stream().map(HashedDocument::original).toList());
        }
        int ordinal = before.nextOrdinal();
        List<DocumentData> documents = new ArrayList<>();
        for (HashedDocument document : added) {
            documents.add(document.data(ordinal++));
        }
        List<DocumentData> all = new ArrayList<>(documents);
        before.documents().values().forEach(known -> all.add(known.data()));
        // The hash covers what is on record: the metadata registered first and all documents.
        return new Outcome(Outcome.Count.UPDATED, findings,
                new DocumentsAdded(before.number(), documents, MetadataHash.of(registered, all)));
    }
}
