package org.assize.internal.search.query;

/**
 * A part of a query.
 *
 * @param kind what it is
 * @param text the text of a word or phrase without quotation marks, the name of a field, otherwise as typed
 * @param from where it begins in the query
 * @param to   after its end
 */
record Token(Kind kind, String text, int from, int to) {

    enum Kind { TEXT, FIELD, AND, OR, NOT, OPEN, CLOSE }
}
