package org.assize.internal.search.query;

/**
 * A part of a query.
 *
 * @param kind what it is
 * @param text a word as typed; a phrase or regular expression without what encloses it; the name of a field
 * @param from where it begins in the query
 * @param to   after its end
 */
record Token(Kind kind, String text, int from, int to) {

    /** {@link #ERRORS} stands right after a phrase and says how many characters of it may be wrong. */
    enum Kind { WORD, PHRASE, REGEX, ERRORS, FIELD, NEAR, AND, OR, NOT, OPEN, CLOSE }

    boolean isValue() {
        return kind == Kind.WORD || kind == Kind.PHRASE || kind == Kind.REGEX;
    }
}
