package org.assize.internal.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.assize.internal.search.Messages;
import org.assize.internal.search.query.Token.Kind;
import org.assize.search.QueryException;

/**
 * Divides a query into tokens. A bracket groups only when it encloses whole words: in {@code (2024)12} it is text, as
 * in the case numbers people paste.
 */
final class QueryScanner {

    private static final Pattern NEAR = Pattern.compile("(?i)(w|pre)/\\d*");

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
        if (Enclosed.opens(c)) {
            enclosed();
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

    private void enclosed() throws QueryException {
        int from = at;
        Enclosed enclosed = Enclosed.at(query, from);
        Kind kind = query.charAt(from) == '/' ? Kind.REGEX : Kind.PHRASE;
        tokens.add(new Token(kind, enclosed.text(), from, enclosed.end()));
        at = enclosed.end();
        if (kind == Kind.REGEX && at < query.length() && !isSpace(at) && query.charAt(at) != ')') {
            throw new QueryException(Messages.regexContinued, at, at + 1);
        }
        if (at < query.length() && query.charAt(at) == '~') {
            errors();
        }
    }

    private void errors() {
        int from = at++;
        while (at < query.length() && Character.isDigit(query.charAt(at))) {
            at++;
        }
        add(Kind.ERRORS, from, at);
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
            default -> NEAR.matcher(word).matches() ? Kind.NEAR : Kind.WORD;
        };
    }

    /** Looks for the bracket that closes the one here and whether a word ends with it. */
    private boolean isGroup() throws QueryException {
        int open = 0;
        boolean begins = true;
        for (int i = at; i < query.length(); i++) {
            char c = query.charAt(i);
            if (Enclosed.opens(c) && (begins || c != '/')) {
                i = Enclosed.at(query, i).end() - 1;
                begins = false;
                continue;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return i + 1 == query.length() || isSpace(i + 1) || query.charAt(i + 1) == ')';
            }
            begins = isSpace(i) || c == '(' || c == '-' || c == ':' || c == '：';
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
