package org.assize.internal.search.index;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What the library says now; read again when it has changed. Thread-safe. */
public final class CaseTables {

    private record Known<T>(long revision, T value) {
    }

    private final IndexSource source;
    private @Nullable Known<CaseTable> table;
    private @Nullable Known<Map<String, Integer>> types;

    /** Of a source. */
    public CaseTables(IndexSource source) {
        this.source = source;
    }

    /** {@return the case files} */
    public synchronized CaseTable current() {
        long revision = source.caseRevision();
        Known<CaseTable> known = table;
        if (known == null || known.revision() != revision) {
            known = new Known<>(revision, CaseTable.of(source));
            table = known;
        }
        return known.value();
    }

    /** {@return the types of documents, and how many documents have each} */
    public synchronized Map<String, Integer> documentTypes() {
        long revision = source.revision();
        Known<Map<String, Integer>> known = types;
        if (known == null || known.revision() != revision) {
            Map<String, Integer> counted = new HashMap<>();
            source.forEach(document -> counted.merge(document.description().type(), 1, Integer::sum));
            known = new Known<>(revision, Map.copyOf(counted));
            types = known;
        }
        return known.value();
    }
}
