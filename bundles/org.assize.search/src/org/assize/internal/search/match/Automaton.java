package org.assize.internal.search.match;

import java.util.BitSet;
import java.util.List;

/**
 * A regular expression as an automaton whose states are the characters of the expression (Glushkov). Several states may
 * be reached at once, so reading a character takes time in proportion to the states, whatever was read before.
 *
 * @param chars  for each state the characters that lead to it
 * @param follow for each state the states that may come next, one bit each
 * @param first  the states that may come first
 * @param last   the states that may come last
 */
record Automaton(List<BitSet> chars, long[][] follow, long[] first, long[] last) {

    /** {@return how many longs it takes to keep states} */
    int words() {
        return first.length;
    }

    /** {@return the states that a sign leads to} */
    long[] statesOf(char sign) {
        long[] states = new long[words()];
        for (int state = 0; state < chars.size(); state++) {
            if (chars.get(state).get(sign)) {
                states[state >> 6] |= 1L << state;
            }
        }
        return states;
    }

    static boolean meet(long[] some, long[] others) {
        for (int i = 0; i < some.length; i++) {
            if ((some[i] & others[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
