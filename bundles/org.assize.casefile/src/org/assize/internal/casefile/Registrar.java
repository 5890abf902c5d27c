package org.assize.internal.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;

import org.assize.casefile.IntakeMode;
import org.assize.casefile.ProblemKind;
import org.assize.internal.casefile.folder.FileDigest;
import org.assize.internal.casefile.metadata.MetadataFile;
import org.assize.internal.casefile.originals.DiskFullException;
import org.assize.internal.casefile.originals.Original;
import org.assize.internal.casefile.originals.OriginalsStore;
import org.assize.records.event.CaseFileRegistered;

/** Decides what becomes of each case file that was read, in order, and brings its originals to their place. */
final class Registrar {

    private final KnownCases known;
    private final IntakeMode mode;
    private final OriginalsStore store;
    private final Reconciliation reconciliation;
    private final BooleanSupplier cancelled;
    private final ContentIndex contents;
    private final Map<String, String> folderByNumber = new HashMap<>();

    Registrar(KnownCases known, IntakeMode mode, OriginalsStore store, Reconciliation reconciliation,
            BooleanSupplier cancelled) {
        this.known = known;
        this.mode = mode;
        this.store = store;
        this.reconciliation = reconciliation;
        this.cancelled = cancelled;
        this.contents = new ContentIndex(known);
    }

    /**
     * Decides on one.
     *
     * @throws DiskFullException if its originals have no room; the findings say so already
     */
    Outcome decide(ReadCase read) throws DiskFullException {
        Findings findings = read.findings();
        if (findings.refused()) {
            return Outcome.refused(findings);
        }
        String number = read.accepted().number();
        String first = folderByNumber.putIfAbsent(number, read.candidate().shownAs());
        if (first != null) {
            findings.refuse(ProblemKind.DUPLICATE_NUMBER, "", NLS.bind(Messages.duplicateNumber, number, first));
            return Outcome.refused(findings);
        }
        try {
            KnownCase before = known.find(number).orElse(null);
            return before == null ? register(read) : reconciliation.reconcile(before, read);
        } catch (DiskFullException e) {
            findings.refuse(ProblemKind.DISK_FULL, "", e.getMessage());
            throw e;
        } catch (IOException e) {
            findings.refuse(ProblemKind.COPY_FAILED, "", NLS.bind(Messages.copyFailed, IoReason.of(e)));
            return Outcome.refused(findings);
        }
    }

    private Outcome register(ReadCase read) throws IOException {
        String folder = mode == IntakeMode.COPY ? copy(read) : read.candidate().folder().toUri().toString();
        contents.enter(read.accepted().number(), read.documentData(), read.findings());
        return new Outcome(Outcome.Count.IMPORTED, read.findings(),
                new CaseFileRegistered(read.toData(folder, mode == IntakeMode.COPY)));
    }

    private String copy(ReadCase read) throws IOException {
        List<Original> files = new ArrayList<>();
        for (HashedDocument document : read.documents()) {
            files.add(document.original());
        }
        // The metadata is no document, but it is what the upstream system said.
        Path metadata = read.candidate().folder().resolve(MetadataFile.NAME);
        if (Files.isRegularFile(metadata, LinkOption.NOFOLLOW_LINKS)) {
            FileDigest digest = FileDigest.of(metadata, cancelled);
            files.add(new Original(metadata, MetadataFile.NAME, digest.sha256(), digest.size()));
        }
        return store.store(read.accepted().number(), files);
    }
}
