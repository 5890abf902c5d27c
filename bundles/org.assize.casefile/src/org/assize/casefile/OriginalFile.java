package org.assize.casefile;

import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.model.casefile.DocumentVersion;
import org.assize.records.Library;

/**
 * What is registered of an original, detached from the state of the library.
 *
 * @param path of the document within the case file
 * @param file where it should be
 * @param size in bytes
 */
public record OriginalFile(String caseNumber, String path, Path file, String sha256, long size,
        @Nullable Instant modified) {

    /** The same for an earlier version that was kept. */
    public static OriginalFile of(Library library, CaseFile caseFile, Document document, DocumentVersion version) {
        return new OriginalFile(caseFile.getNumber(), document.getPath(), library.file(caseFile, document, version),
                version.getSha256(), version.getSize(), version.getModified());
    }

    /** Takes over what is registered; to be called where the state may be read. */
    public static OriginalFile of(Library library, CaseFile caseFile, Document document) {
        return new OriginalFile(caseFile.getNumber(), document.getPath(), library.file(caseFile, document),
                document.getSha256(), document.getSize(), document.getModified());
    }
}
