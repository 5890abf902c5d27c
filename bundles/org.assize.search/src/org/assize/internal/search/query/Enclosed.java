package org.assize.internal.search.query;

import org.assize.internal.search.Messages;
import org.assize.search.QueryException;
import org.eclipse.osgi.util.NLS;

/**
 * A part of a query between signs that take away the meaning of those within: quotation marks or slashes.
 *
 * @param text what is within; of a quotation what is meant, of a regular expression as typed
 * @param end  after the closing sign
 */
record Enclosed(String text, int end) {

    static boolean opens(char c) {
        return c == '"' || c == '“' || c == '/';
    }

    /** {@return what begins here} */
    static Enclosed at(String query, int from) throws QueryException {
        char opening = query.charAt(from);
        return opening == '/' ? expression(query, from) : quotation(query, from, opening == '"' ? '"' : '”');
    }

    private static Enclosed quotation(String query, int from, char closing) throws QueryException {
        StringBuilder text = new StringBuilder();
        for (int i = from + 1; i < query.length(); i++) {
            if (query.charAt(i) != closing) {
                text.append(query.charAt(i));
            } else if (closing == '"' && i + 1 < query.length() && query.charAt(i + 1) == '"') {
                text.append(query.charAt(i++));
            } else {
                return new Enclosed(text.toString(), i + 1);
            }
        }
        throw new QueryException(NLS.bind(Messages.openQuotation, closing), from, query.length());
    }

    private static Enclosed expression(String query, int from) throws QueryException {
        for (int i = from + 1; i < query.length(); i++) {
            if (query.charAt(i) == '\\') {
                i++;
            } else if (query.charAt(i) == '/') {
                return new Enclosed(query.substring(from + 1, i), i + 1);
            }
        }
        throw new QueryException(Messages.openRegex, from, query.length());
    }
}
