package org.assize.search;

/**
 * What to search for. Words side by side must all be on the page; {@code "…"} keeps words together, {@code OR} means
 * either, {@code -} or {@code NOT} excludes, brackets group. {@code 单位:}, {@code 承办人:}, {@code 案由:}, {@code 文书:} and
 * {@code 案号:} ({@code unit: handler: cause: document: case:}) look into the metadata of the page's document.
 *
 * @param query    the query
 * @param limit    how many hits to return at most, 0 to {@value #MAX_HITS}; 0 only counts
 * @param offset   how many hits to leave out at the beginning, from 0; with the limit at most {@value #MAX_HITS}
 * @param order    which hits come first
 * @param caseFile case number of the only case file to search, empty for the whole library
 */
public record SearchRequest(String query, int limit, int offset, Order order, String caseFile) {

    /** Most hits that can be reached. The total is exact beyond it. */
    public static final int MAX_HITS = 100_000;

    /** Which hits come first. The order is the same whenever and wherever the same documents are indexed. */
    public enum Order {
        /** Most occurrences on the page, then as {@link #NEWEST}. */
        RELEVANCE,
        /** Latest closed case file, then as {@link #CASE_FILE}. */
        NEWEST,
        /** Case number, then reading order. */
        CASE_FILE
    }

    /** Refuses numbers out of range. */
    public SearchRequest {
        if (limit < 0 || offset < 0 || limit > MAX_HITS - offset) {
            throw new IllegalArgumentException("limit " + limit + ", offset " + offset);
        }
    }

    /** The first hits of the whole library by relevance. */
    public SearchRequest(String query, int limit) {
        this(query, limit, 0, Order.RELEVANCE, "");
    }

    /** {@return the same within one case file} */
    public SearchRequest within(String number) {
        return new SearchRequest(query, limit, offset, order, number);
    }

    /** {@return a query that finds a text as it stands, whatever signs it contains} */
    public static String quote(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
