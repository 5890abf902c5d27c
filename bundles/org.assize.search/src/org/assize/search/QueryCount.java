package org.assize.search;

import java.util.List;

/**
 * What one query of a term report finds, and each of its terms by itself.
 *
 * @param query     the query as given
 * @param pages     pages it finds
 * @param documents documents these belong to
 * @param caseFiles case files these belong to
 * @param terms     the texts the query asks for, each counted by itself; empty if there is only one
 * @param problem   why the query could not be understood, localized; empty if it could, otherwise nothing is counted
 */
public record QueryCount(String query, long pages, int documents, int caseFiles, List<QueryCount> terms,
        String problem) {

    /** Copies the list. */
    public QueryCount {
        terms = List.copyOf(terms);
    }
}
