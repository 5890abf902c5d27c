package org.assize.search;

/**
 * What to search for. The query language is described in the user guide and understood by {@link TextMatcher} as well.
 *
 * @param query   the query
 * @param filter  what to search in
 * @param order   which hits come first
 * @param offset  how many hits to leave out at the beginning, from 0; with the limit at most {@value #MAX_HITS}
 * @param limit   how many hits to return at most, 0 to {@value #MAX_HITS}; 0 only counts
 * @param facets  whether to count the hits by the fields of {@link FacetField}
 */
public record SearchRequest(String query, SearchFilter filter, Order order, int offset, int limit, boolean facets) {

    /** Most hits that can be reached. The total is exact beyond it. */
    public static final int MAX_HITS = 100_000;

    /** Which hits come first. The order is the same whenever and wherever the same documents are indexed. */
    public enum Order {
        /** Most occurrences on the page, then as {@link #NEWEST}. */
        RELEVANCE,
        /** Latest closed case file, then as {@link #CASE_FILE}. */
        NEWEST,
        /** Earliest closed case file, then as {@link #CASE_FILE}. */
        OLDEST,
        /** Case number, then reading order. */
        CASE_FILE,
        /** Name of the handling unit, then as {@link #CASE_FILE}. */
        UNIT
    }

    /** Refuses numbers out of range. */
    public SearchRequest {
        if (limit < 0 || offset < 0 || limit > MAX_HITS - offset) {
            throw new IllegalArgumentException("limit " + limit + ", offset " + offset);
        }
    }

    /** The first hits of the whole library by relevance, without facets. */
    public SearchRequest(String query, int limit) {
        this(query, SearchFilter.NONE, Order.RELEVANCE, 0, limit, false);
    }

    /** {@return the same within one case file} */
    public SearchRequest within(String number) {
        return filtered(filter.within(number));
    }

    /** {@return the same with another filter} */
    public SearchRequest filtered(SearchFilter other) {
        return new SearchRequest(query, other, order, offset, limit, facets);
    }

    /** {@return the same in another order} */
    public SearchRequest ordered(Order other) {
        return new SearchRequest(query, filter, other, offset, limit, facets);
    }

    /** {@return the same with facets} */
    public SearchRequest withFacets() {
        return new SearchRequest(query, filter, order, offset, limit, true);
    }

    /** {@return other hits of the same search} */
    public SearchRequest page(int newOffset, int newLimit) {
        return new SearchRequest(query, filter, order, newOffset, newLimit, facets);
    }

    /** {@return a query that finds a text as it stands, whatever signs it contains} */
    public static String quote(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
