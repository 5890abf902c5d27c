package org.assize.search;

import java.util.List;

/**
 * Hits counted by one field. The restriction of the filter on the field itself is left out of account, so the counts
 * say what choosing another value would find.
 *
 * @param field  the field
 * @param values the values that occur, most pages first, then by value
 */
public record Facet(FacetField field, List<Value> values) {

    /**
     * A value and how often it occurs among the hits.
     *
     * @param value     the value; empty for what is not known
     * @param pages     pages found
     * @param caseFiles case files they belong to
     */
    public record Value(String value, long pages, int caseFiles) {
    }

    /** Copies the list. */
    public Facet {
        values = List.copyOf(values);
    }
}
