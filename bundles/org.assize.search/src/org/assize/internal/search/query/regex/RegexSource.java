package org.assize.internal.search.query.regex;

import org.assize.internal.search.Messages;
import org.assize.search.QueryException;
import org.eclipse.osgi.util.NLS;

/** The text of a regular expression and how far it has been read. */
final class RegexSource {

    private final String text;
    private final int offset;
    private int at;

    RegexSource(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    int at() {
        return at;
    }

    boolean hasMore() {
        return at < text.length();
    }

    int peek() {
        return text.codePointAt(at);
    }

    boolean peekIs(char c) {
        return hasMore() && text.charAt(at) == c;
    }

    /** {@return whether the closing bracket of a class stands after the next character} */
    boolean closesAfterThis() {
        return at + 1 < text.length() && text.charAt(at + 1) == ']';
    }

    int next() {
        int c = peek();
        at += Character.charCount(c);
        return c;
    }

    boolean accept(char c) {
        boolean is = peekIs(c);
        at += is ? 1 : 0;
        return is;
    }

    /** {@return a number of at most four digits, or -1 if there is none} */
    int number() {
        int from = at;
        while (hasMore() && at - from < 5 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return from == at ? -1 : Integer.parseInt(text.substring(from, at));
    }

    /** {@return the character that an escaped one stands for} Letters are kept for meanings they have elsewhere. */
    int escaped(int c, int from) throws QueryException {
        boolean reserved = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        return switch (c) {
            case 'n', 't', 'r' -> ' ';
            default -> {
                if (reserved) {
                    throw problem(NLS.bind(Messages.regexEscape, (char) c), from, at);
                }
                yield c;
            }
        };
    }

    QueryException problem(String reason, int from, int to) {
        return new QueryException(reason, offset + from, offset + to);
    }
}
