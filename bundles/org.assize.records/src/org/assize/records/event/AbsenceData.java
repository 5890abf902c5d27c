package org.assize.records.event;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Shows that something missing was looked for.
 *
 * @param pages            pages examined
 * @param pagesWithoutText those of them that have no text and were not read by machine
 * @param pagesUncertain   those of them that a machine read from a picture with low confidence; 0 is not written, so
 *                         that records made before there was machine reading keep their hashes
 * @param queries          queries run
 */
public record AbsenceData(String searched, String scope, int pages, int pagesWithoutText,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int pagesUncertain, List<String> queries) {

    public AbsenceData {
        queries = List.copyOf(queries);
    }

    /** Without pages read by machine. */
    public AbsenceData(String searched, String scope, int pages, int pagesWithoutText, List<String> queries) {
        this(searched, scope, pages, pagesWithoutText, 0, queries);
    }
}
