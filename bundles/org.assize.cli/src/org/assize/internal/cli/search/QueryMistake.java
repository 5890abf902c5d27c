package org.assize.internal.cli.search;

import org.assize.internal.cli.Terminal;
import org.assize.search.QueryException;
import org.assize.search.TextRange;

/** Shows where a query cannot be understood: the query, and below it carets under the mistake. */
final class QueryMistake {

    private static final String INDENT = "  ";

    private QueryMistake() {
    }

    static void print(Terminal terminal, String query, QueryException mistake) {
        terminal.message(String.valueOf(mistake.getMessage()));
        terminal.message(INDENT + onOneLine(query));
        terminal.message(INDENT + carets(query, mistake.place()));
    }

    static String carets(String query, TextRange place) {
        int from = Math.min(place.from(), query.length());
        int to = Math.min(place.to(), query.length());
        String text = onOneLine(query);
        return " ".repeat(Columns.of(text.substring(0, from)))
                + "^".repeat(Math.max(1, Columns.of(text.substring(from, to))));
    }

    private static String onOneLine(String query) {
        return query.replaceAll("\\p{Cntrl}", " ");
    }
}
