package org.assize.internal.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.assize.casefile.DocumentRef;
import org.assize.casefile.ReplacementReport;
import org.assize.document.MediaTypes;
import org.assize.internal.casefile.folder.FileDigest;
import org.assize.internal.casefile.metadata.MetadataHash;
import org.assize.internal.casefile.originals.Original;
import org.assize.internal.casefile.originals.OriginalsStore;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.records.event.DocumentData;
import org.assize.records.event.DocumentReplaced;

/** One document replaced by a newer version. */
public final class Replacement {

    /** Where versions lie in the folder of a managed case file. No document that is taken in has such a path. */
    private static final String VERSIONS = ".versions/";
    private static final int MARK = 16;

    private final Library library;
    private final DocumentRef ref;
    private final BooleanSupplier cancelled;

    public Replacement(Library library, DocumentRef ref, BooleanSupplier cancelled) {
        this.library = library;
        this.ref = ref;
        this.cancelled = cancelled;
    }

    /** What is registered when the replacement begins. */
    private record Registered(String sha256, Path file, String recordedFile, String folder, boolean managed) {
    }

    /** The newer version and where it will be found. */
    private record Newer(FileDigest digest, String mediaType, String file) {
    }

    /** Replaces; see {@link org.assize.casefile.DocumentReplacement#replace}. */
    public ReplacementReport by(Path newFile, String reason) throws RefusedException, LibraryException, IOException {
        if (reason.isBlank()) {
            throw new RefusedException("case-file.replace.reason", ref.caseFile(), Messages.replaceWithoutReason);
        }
        Registered before = registered();
        FileDigest digest = FileDigest.of(newFile, cancelled);
        if (digest.sha256().equals(before.sha256)) {
            throw sameContent();
        }
        boolean kept = holds(before.file, before.sha256);
        Newer newer = new Newer(digest, MediaTypes.of(newFile), place(before, newFile, digest));
        library.commit(state -> List.of(event(state, before, newer, kept, reason.strip())));
        return library.read(state -> report(state, before.sha256, digest.sha256(), kept));
    }

    private Registered registered() throws RefusedException {
        Registered registered = library.read(state -> ref.find(state).map(document -> {
            CaseFile caseFile = state.caseFile(ref.caseFile()).orElseThrow();
            return new Registered(document.getSha256(), library.file(caseFile, document),
                    document.getFile() == null ? "" : document.getFile(), caseFile.getFolder(), caseFile.isManaged());
        }).orElse(null));
        if (registered == null) {
            throw ref.unknown();
        }
        return registered;
    }

    private boolean holds(Path file, String sha256) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && FileDigest.of(file, cancelled).sha256().equals(sha256);
    }

    /** Brings the new file to where it stays and says where that is. */
    private String place(Registered before, Path newFile, FileDigest digest) throws IOException {
        if (!before.managed) {
            return newFile.equals(before.file) ? before.recordedFile : newFile.toUri().toString();
        }
        String path = VERSIONS + digest.sha256().substring(0, MARK) + "/" + before.file.getFileName();
        OriginalsStore store = new OriginalsStore(library.layout().originals(), Set.of(), cancelled);
        store.prepare();
        store.add(before.folder, List.of(new Original(newFile, path, digest.sha256(), digest.size())));
        return path;
    }

    private DocumentReplaced event(Projection state, Registered before, Newer newer, boolean kept, String reason)
            throws RefusedException {
        Document document = ref.find(state).orElseThrow(ref::unknown);
        if (!document.getSha256().equals(before.sha256)) {
            throw new RefusedException("case-file.replace.meanwhile", ref.caseFile(), Messages.replacedMeanwhile);
        }
        CaseFile caseFile = state.caseFile(ref.caseFile()).orElseThrow();
        DocumentData data = new DocumentData(document.getPath(), document.getTitle(), document.getType(),
                newer.digest.sha256(), newer.digest.size(), newer.digest.modified(), newer.mediaType,
                document.getDate(), document.getOrdinal());
        List<DocumentData> all = new ArrayList<>(List.of(data));
        KnownCases.documents(caseFile).values().stream().filter(k -> !k.path().equals(data.path()))
                .map(KnownDocument::data).forEach(all::add);
        String hash = MetadataHash.of(RegisteredMetadata.of(caseFile), all);
        return new DocumentReplaced(ref.caseFile(), data, newer.file, kept, reason, hash);
    }

    private RefusedException sameContent() {
        return new RefusedException("case-file.replace.same", ref.caseFile(), Messages.replaceBySame);
    }

    private ReplacementReport report(Projection state, String earlier, String now, boolean kept) {
        Dependents dependents = Dependents.of(state, ref, now);
        return new ReplacementReport(ref.caseFile(), ref.path(), earlier, now, kept, dependents.sealedReviews(),
                dependents.openReviews(), dependents.marks());
    }
}
