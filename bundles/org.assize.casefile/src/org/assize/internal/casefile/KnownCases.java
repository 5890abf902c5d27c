package org.assize.internal.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.model.casefile.DocumentVersion;
import org.assize.records.Library;
import org.assize.records.Projection;

/** What a library had when the run began. Immutable, so that several threads may look things up. */
public final class KnownCases {

    private final Map<String, KnownCase> byNumber = new HashMap<>();

    private KnownCases(Projection projection) {
        for (CaseFile caseFile : projection.library().getCaseFiles()) {
            byNumber.put(caseFile.getNumber(), known(caseFile));
        }
    }

    /** {@return the state of a library now} */
    public static KnownCases of(Library library) {
        return library.read(KnownCases::new);
    }

    /** {@return what is registered under a number} */
    public Optional<KnownCase> find(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** {@return all registered case files} */
    public Collection<KnownCase> all() {
        return byNumber.values();
    }

    private static KnownCase known(CaseFile caseFile) {
        return new KnownCase(caseFile.getNumber(), caseFile.getFolder(), caseFile.isManaged(), documents(caseFile));
    }

    /** {@return the documents of a case file by path} */
    static Map<String, KnownDocument> documents(CaseFile caseFile) {
        Map<String, KnownDocument> documents = new LinkedHashMap<>();
        for (Document document : caseFile.getDocuments()) {
            documents.put(document.getPath(), new KnownDocument(document.getPath(), document.getSha256(),
                    document.getSize(), document.getModified(), document.getMediaType(), document.getOrdinal(),
                    document.getVersions().stream().map(DocumentVersion::getSha256).collect(Collectors.toSet())));
        }
        return documents;
    }
}
