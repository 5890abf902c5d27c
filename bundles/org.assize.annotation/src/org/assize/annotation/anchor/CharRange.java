package org.assize.annotation.anchor;

/**
 * Characters of a page's text that follow one another.
 *
 * @param from index of the first character
 * @param to   index after the last character; equal to {@code from} if there is none
 */
public record CharRange(int from, int to) {

    /** No characters. */
    public static final CharRange NONE = new CharRange(0, 0);

    /**
     * Checks.
     *
     * @throws IndexOutOfBoundsException if it begins before the text or after its own end
     */
    public CharRange {
        if (from < 0 || to < from) {
            throw new IndexOutOfBoundsException(from + ".." + to);
        }
    }

    /** {@return whether there is no character} */
    public boolean isEmpty() {
        return from == to;
    }

    /** {@return the number of characters} */
    public int length() {
        return to - from;
    }
}
