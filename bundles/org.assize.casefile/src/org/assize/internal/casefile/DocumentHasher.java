package org.assize.internal.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import org.assize.casefile.ProblemKind;
import org.assize.document.MediaTypes;
import org.assize.internal.casefile.folder.FileDigest;
import org.assize.internal.casefile.folder.FoundFile;
import org.assize.internal.casefile.folder.ListedFile;
import org.assize.internal.casefile.metadata.NamedDocument;
import org.assize.records.event.DocumentData;

/** Hashes the documents of one case file and tells their media types. */
final class DocumentHasher {

    private final Findings findings;
    private final BooleanSupplier cancelled;

    DocumentHasher(Findings findings, BooleanSupplier cancelled) {
        this.findings = findings;
        this.cancelled = cancelled;
    }

    /** @param known files registered with the same size and time are not read again; {@code null} to read all */
    List<HashedDocument> hash(List<ListedFile> files, @Nullable KnownCase known) {
        List<HashedDocument> documents = new ArrayList<>(files.size());
        int ordinal = 0;
        for (ListedFile listed : files) {
            ordinal++;
            try {
                documents.add(new HashedDocument(listed.file().file(), hash(listed, ordinal, known)));
            } catch (FileDigest.ChangedException e) {
                findings.refuse(ProblemKind.CHANGED_WHILE_READING, listed.file().path(), Messages.changedWhileReading);
            } catch (IOException e) {
                findings.refuse(ProblemKind.UNREADABLE_FILE, listed.file().path(),
                        NLS.bind(Messages.unreadable, IoReason.of(e)));
            }
        }
        return documents;
    }

    private DocumentData hash(ListedFile listed, int ordinal, @Nullable KnownCase known) throws IOException {
        FoundFile file = listed.file();
        KnownDocument same = known == null ? null : known.documents().get(file.path());
        if (same != null && same.size() == file.size() && file.modified().equals(same.modified())) {
            return data(listed, ordinal, new FileDigest(same.sha256(), same.size(), file.modified()),
                    same.mediaType());
        }
        FileDigest digest = FileDigest.of(file.file(), cancelled);
        String mediaType = MediaTypes.of(file.file());
        if (digest.size() == 0) {
            findings.warn(ProblemKind.EMPTY_FILE, file.path(), Messages.emptyFile);
        } else if (mediaType.equals(MediaTypes.OCTET_STREAM)) {
            findings.warn(ProblemKind.UNKNOWN_TYPE, file.path(), Messages.unknownType);
        }
        return data(listed, ordinal, digest, mediaType);
    }

    private static DocumentData data(ListedFile listed, int ordinal, FileDigest digest, String mediaType) {
        NamedDocument entry = listed.entry();
        return new DocumentData(listed.file().path(), listed.title(), entry.type(), digest.sha256(), digest.size(),
                digest.modified(), mediaType, entry.date(), ordinal);
    }
}
