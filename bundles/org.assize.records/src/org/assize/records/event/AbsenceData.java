package org.assize.records.event;

import java.util.List;

/** Shows that something missing was looked for. */
public record AbsenceData(String searched, String scope, int pages, int pagesWithoutText, List<String> queries) {

    public AbsenceData {
        queries = List.copyOf(queries);
    }
}
