package org.assize.internal.search.query.regex;

import java.util.BitSet;
import java.util.List;

/**
 * A regular expression over folded characters. White space that matters is a {@link #SPACE}; where it makes no
 * difference, such as between ideographs, there may be a {@link #FREE_SPACE}.
 */
public sealed interface Expression {

    /** White space between two words. */
    char SPACE = ' ';
    /** A place where white space makes no difference. */
    char FREE_SPACE = '\uFDD4';

    /** One character of a set, which is never changed. */
    record One(BitSet chars) implements Expression {
    }

    /** One after the other; nothing at all if there are none. */
    record Sequence(List<Expression> parts) implements Expression {

        /** Copies the list. */
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** One of several. */
    record Choice(List<Expression> parts) implements Expression {

        /** Copies the list. */
        public Choice {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Several times.
     *
     * @param part what
     * @param min  how often at least
     * @param max  how often at most; {@link #UNLIMITED} if there is no limit
     */
    record Repeat(Expression part, int min, int max) implements Expression {

        /** As often as you like. */
        public static final int UNLIMITED = Integer.MAX_VALUE;
    }
}
