package org.assize.internal.ui.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.records.Library;

/** The documents of one case file in the order of the file. A snapshot. */
public record CaseDocuments(String caseFile, List<CaseDocument> all) {

    public CaseDocuments {
        all = List.copyOf(all);
    }

    /** {@return the documents of a case file; none if there is no such case file} Any thread. */
    public static CaseDocuments read(Library library, String caseFile) {
        return library.read(state -> new CaseDocuments(caseFile, state.caseFile(caseFile)
                .map(found -> found.getDocuments().stream().sorted(Comparator.comparingInt(Document::getOrdinal))
                        .map(d -> snapshot(library, found, d)).toList())
                .orElse(List.of())));
    }

    /** {@return the document with this path} */
    public Optional<CaseDocument> find(String path) {
        return all.stream().filter(d -> d.path().equals(path)).findFirst();
    }

    /** {@return the document so many places after another, if there is one} */
    public Optional<CaseDocument> after(String path, int places) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).path().equals(path)) {
                int wanted = i + places;
                return wanted >= 0 && wanted < all.size() ? Optional.of(all.get(wanted)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static CaseDocument snapshot(Library library, CaseFile caseFile, Document document) {
        String title = text(document.getTitle());
        return new CaseDocument(caseFile.getNumber(), document.getPath(), title.isBlank() ? document.getPath() : title,
                text(document.getMediaType()), text(document.getSha256()), library.file(caseFile, document));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
