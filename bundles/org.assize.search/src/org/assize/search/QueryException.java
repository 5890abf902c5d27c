package org.assize.search;

import org.assize.internal.search.Messages;
import org.eclipse.osgi.util.NLS;

/** A query cannot be understood. The message says where, why and what would be valid. */
public final class QueryException extends SearchException {

    private static final long serialVersionUID = 1L;

    private final int from;
    private final int to;

    /**
     * Points at a place in the query.
     *
     * @param reason what is wrong and what would be valid
     * @param from   first character concerned, from 0
     * @param to     after the last character concerned; may be {@code from}
     */
    public QueryException(String reason, int from, int to) {
        super(NLS.bind(Messages.queryProblem, from + 1, reason));
        this.from = from;
        this.to = to;
    }

    /** {@return the place in the query, to mark it} */
    public TextRange place() {
        return new TextRange(from, to);
    }
}
