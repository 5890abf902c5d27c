package org.assize.internal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.document.Document;
import org.assize.search.DocumentFailure;

/** The documents that could not be read. */
public final class FailureList {

    private FailureList() {
    }

    /** {@return the failures in a state of the index, by case number and path} */
    public static List<DocumentFailure> of(Snapshot snapshot) throws IOException {
        List<DocumentFailure> failures = new ArrayList<>();
        Markers.forEach(snapshot, "", marker -> {
            if (marker.number(Fields.FAILED, 0) != 0) {
                Document stored = marker.stored();
                failures.add(new DocumentFailure(stored.get(Fields.CASE), stored.get(Fields.PATH),
                        stored.get(Fields.REASON)));
            }
        });
        failures.sort(Comparator.comparing(DocumentFailure::caseFile).thenComparing(DocumentFailure::document));
        return failures;
    }
}
