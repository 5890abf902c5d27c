package org.assize.search;

import java.time.Instant;

/**
 * A search that a reviewer saved.
 *
 * @param name         its name, unique among those of the reviewer
 * @param reviewer     id of the reviewer
 * @param reviewerName name of the reviewer
 * @param savedAt      when it was saved, the last time
 * @param request      what was saved; the first hits, without facets
 * @param problem      why this version cannot search for all that was saved, localized; empty if it can. Without a look
 *                     at it a search would find more than the reviewer meant
 */
public record SavedSearch(String name, String reviewer, String reviewerName, Instant savedAt, SearchRequest request,
        String problem) {
}
