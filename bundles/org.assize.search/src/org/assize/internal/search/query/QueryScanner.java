package org.assize.internal.search.query;

import java.util.ArrayList;
import java.util.List;

import org.assize.internal.search.Messages;
import org.assize.internal.search.query.Token.Kind;
import org.assize.search.QueryException;
import org.eclipse.osgi.util.NLS;

/**
 * Divides a query into tokens. A bracket groups only when it encloses whole words: in {@code (2024)12} it is text, as
 * in the case numbers people paste.
 */
final class QueryScanner {

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int depth;

    QueryScanner(String query) {
        this.query = query;
    }

    List<Token> scan() throws QueryException {
        for (skipSpaces(); at < query.length(); skipSpaces()) {
            next();
        }
        return tokens;
    }

    private void next() throws QueryException {
        char c = query.charAt(at);
        if (c == '"' || c == '“') {
            phrase(c == '"' ? '"' : '”');
        } else if (c == '-' && at + 1 < query.length() && !isSpace(at + 1)) {
            add(Kind.NOT, at, at + 1);
        } else if (c == '(' && isGroup()) {
            depth++;
            add(Kind.OPEN, at, at + 1);
        } else if (c == ')') {
            close();
        } else {
            word();
        }
    }

    private void close() throws QueryException {
        if (depth == 0) {
            throw new QueryException(Messages.unexpectedClosing, at, at + 1);
        }
        depth--;
        add(Kind.CLOSE, at, at + 1);
    }

    private void phrase(char closing) throws QueryException {
        int from = at;
        StringBuilder text = new StringBuilder();
        for (at++; at < query.length(); at++) {
            if (query.charAt(at) != closing) {
                text.append(query.charAt(at));
            } else if (closing == '"' && at + 1 < query.length() && query.charAt(at + 1) == '"') {
                text.append(query.charAt(at++));
            } else {
                tokens.add(new Token(Kind.TEXT, text.toString(), from, ++at));
                return;
            }
        }
        throw new QueryException(NLS.bind(Messages.openQuotation, closing), from, query.length());
    }

    private void word() {
        int from = at;
        int brackets = 0;
        for (; at < query.length() && !isSpace(at); at++) {
            char c = query.charAt(at);
            if ((c == ':' || c == '：') && QueryField.named(query.substring(from, at)).isPresent()) {
                add(Kind.FIELD, from, at);
                at++;
                return;
            }
            brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (brackets < 0 && depth > 0) {
                break;
            }
        }
        add(kindOf(query.substring(from, at)), from, at);
    }

    private static Kind kindOf(String word) {
        return switch (word) {
            case "AND" -> Kind.AND;
            case "OR" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.TEXT;
        };
    }

    /** Looks for the bracket that closes the one here and whether a word ends with it. */
    private boolean isGroup() throws QueryException {
        int open = 0;
        boolean quoted = false;
        for (int i = at; i < query.length(); i++) {
            char c = query.charAt(i);
            quoted ^= c == '"' || c == (quoted ? '”' : '“');
            open += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return i + 1 == query.length() || isSpace(i + 1) || query.charAt(i + 1) == ')';
            }
        }
        throw new QueryException(Messages.openBracket, at, at + 1);
    }

    private void add(Kind kind, int from, int to) {
        tokens.add(new Token(kind, query.substring(from, to), from, to));
        at = to;
    }

    private void skipSpaces() {
        while (at < query.length() && isSpace(at)) {
            at++;
        }
    }

    private boolean isSpace(int index) {
        char c = query.charAt(index);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
