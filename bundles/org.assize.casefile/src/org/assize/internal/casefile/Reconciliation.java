package org.assize.internal.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        List<HashedDocument> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        Set<String> missing = new HashSet<>(before.documents().keySet());
        for (HashedDocument document : read.documents()) {
            KnownDocument same = before.documents().get(document.data().path());
            missing.remove(document.data().path());
            if (same == null) {
                added.add(document);
            } else if (!same.sha256().equals(document.data().sha256())) {
                changed.add(document.data().path());
            }
        }
        boolean elsewhere = !before.managed() && !before.folder().equals(read.candidate().folder().toUri().toString());
        if (elsewhere && !(added.isEmpty() && changed.isEmpty() && missing.isEmpty())) {
            findings.refuse(ProblemKind.DUPLICATE_NUMBER, "",
                    NLS.bind(Messages.registeredElsewhere, before.number(), before.folder()));
            return Outcome.refused(findings);
        }
        changed.forEach(path -> findings.error(ProblemKind.CHANGED_ORIGINAL, path, Messages.changedOriginal));
        missing.stream().sorted().forEach(path -> {
            if (before.managed()) {
                findings.warn(ProblemKind.MISSING_ORIGINAL, path, Messages.missingInSource);
            } else {
                findings.error(ProblemKind.MISSING_ORIGINAL, path, Messages.missingOriginal);
            }
        });
        CaseMetadata registered = library.read(
                state -> state.caseFile(before.number()).map(RegisteredMetadata::of).orElse(read.accepted()));
        List<String> differences = RegisteredMetadata.differences(registered, read.accepted());
        if (!differences.isEmpty()) {
            findings.warnField(ProblemKind.CHANGED_METADATA,
                    NLS.bind(Messages.changedMetadata, String.join(", ", differences)));
        }
        return added.isEmpty() ? new Outcome(Outcome.Count.UNCHANGED, findings, null)
                : add(before, registered, added, findings);
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
