package org.assize.search;

import java.util.List;

/**
 * What a query finds.
 *
 * @param query      the query as typed
 * @param total      how many pages it finds, counted exactly
 * @param tookMillis how long it took, in milliseconds
 * @param coverage   what was searched
 * @param hits       the pages asked for, best first
 */
public record SearchResult(String query, long total, long tookMillis, Coverage coverage, List<Hit> hits) {

    /** Copies the list. */
    public SearchResult {
        hits = List.copyOf(hits);
    }
}
