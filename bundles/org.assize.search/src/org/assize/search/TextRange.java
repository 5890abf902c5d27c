package org.assize.search;

/**
 * A part of a text.
 *
 * @param from first character, from 0
 * @param to   after the last character
 */
public record TextRange(int from, int to) {

    /** Refuses what is no part of any text. */
    public TextRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(from + ".." + to);
        }
    }

    /** {@return how many characters} */
    public int length() {
        return to - from;
    }
}
