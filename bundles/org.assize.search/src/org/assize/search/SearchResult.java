package org.assize.search;

import java.util.List;

/**
 * What a query finds.
 *
 * @param query      the query as typed
 * @param total      how many pages it finds, counted exactly
 * @param caseFiles  how many case files these belong to; counted if facets were asked for, otherwise -1
 * @param tookMillis how long it took, in milliseconds
 * @param coverage   what was searched
 * @param hits       the pages asked for, best first
 * @param facets     the hits by field, if asked for
 */
public record SearchResult(String query, long total, int caseFiles, long tookMillis, Coverage coverage, List<Hit> hits,
        List<Facet> facets) {

    /** Copies the lists. */
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
