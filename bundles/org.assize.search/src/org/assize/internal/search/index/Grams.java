package org.assize.internal.search.index;

import org.apache.lucene.util.BytesRef;

/**
 * The terms of the index: single characters and pairs of neighbours, as raw UTF-16. A pair that is divided by a space
 * has a third unit. At a line end both forms are indexed, because nobody can tell a wrapped word from two words.
 */
public final class Grams {

    /** Stands after the last character of a text. To the folding it is a line end, so no folded text contains it. */
    public static final char END = '\uFDD1';

    /** Longest term in bytes. */
    public static final int LONGEST = 6;

    private Grams() {
    }

    /** {@return the term of a character} */
    public static BytesRef single(char c) {
        return new BytesRef(new byte[] {(byte) (c >> 8), (byte) c});
    }

    /** {@return the term of two neighbours with nothing between them that matters} */
    public static BytesRef joined(char first, char second) {
        byte[] bytes = new byte[4];
        put(bytes, first, second);
        return new BytesRef(bytes);
    }

    /** {@return the term of two neighbours with white space between them} */
    public static BytesRef spaced(char first, char second) {
        byte[] bytes = new byte[LONGEST];
        put(bytes, first, second);
        return new BytesRef(bytes);
    }

    /** Writes a pair to the first four bytes. */
    static void put(byte[] bytes, char first, char second) {
        bytes[0] = (byte) (first >> 8);
        bytes[1] = (byte) first;
        bytes[2] = (byte) (second >> 8);
        bytes[3] = (byte) second;
    }
}
