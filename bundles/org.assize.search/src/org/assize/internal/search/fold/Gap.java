package org.assize.internal.search.fold;

/** What stands between two neighbouring characters of a folded text. */
public enum Gap {

    /** Nothing, or something that makes no difference between these two characters. */
    JOINED,
    /** White space within a line, between two characters of words. */
    SPACED,
    /** A line end, between two characters of words: it may divide two words or only wrap a long one. */
    BROKEN;

    /** {@return whether a gap in a query accepts a gap in a text} */
    public boolean accepts(Gap inText) {
        return this == BROKEN || inText == BROKEN || this == inText;
    }
}
