package org.assize.internal.search.match;

import java.util.Arrays;
import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/** Reads a text with an automaton that may begin anywhere. */
final class AutomatonRun {

    private final Automaton automaton;
    private final BitSet beginnings = new BitSet();
    private final boolean seesFreeSpace;
    private long[] states;
    private long[] next;
    private boolean active;

    AutomatonRun(Automaton automaton) {
        this.automaton = automaton;
        states = new long[automaton.words()];
        next = new long[automaton.words()];
        BitSet.valueOf(automaton.first()).stream().forEach(state -> beginnings.or(automaton.chars().get(state)));
        seesFreeSpace = Arrays.stream(automaton.statesOf(WhiteSpace.FREE.sign())).anyMatch(word -> word != 0);
    }

    /** Reads a character. {@return whether something ends with it} */
    boolean character(char c) {
        if (!active && !beginnings.get(c)) {
            return false;
        }
        step(c, true);
        swap();
        return Automaton.meet(states, automaton.last());
    }

    /** Reads what stands between two characters. {@return whether something that began before ends with it} */
    boolean space(WhiteSpace space) {
        if (space == WhiteSpace.NONE || space == WhiteSpace.FREE && !seesFreeSpace) {
            return false;
        }
        step(space.sign(), false);
        boolean ended = Automaton.meet(next, automaton.last());
        step(space.sign(), true);
        if (!space.isNeeded()) {
            for (int i = 0; i < next.length; i++) {
                next[i] |= states[i];
            }
        }
        swap();
        return ended;
    }

    /** {@return the states reached, a copy; null if there are none} */
    long @Nullable [] states() {
        return active ? states.clone() : null;
    }

    private void swap() {
        long[] old = states;
        states = next;
        next = old;
        active = false;
        for (long word : states) {
            active |= word != 0;
        }
    }

    private void step(char c, boolean begin) {
        if (begin) {
            System.arraycopy(automaton.first(), 0, next, 0, next.length);
        } else {
            Arrays.fill(next, 0);
        }
        for (int i = 0; i < states.length; i++) {
            for (long word = states[i]; word != 0; word &= word - 1) {
                long[] follow = automaton.follow()[(i << 6) + Long.numberOfTrailingZeros(word)];
                for (int j = 0; j < follow.length; j++) {
                    next[j] |= follow[j];
                }
            }
        }
        for (int i = 0; i < next.length; i++) {
            for (long word = next[i]; word != 0; word &= word - 1) {
                int state = (i << 6) + Long.numberOfTrailingZeros(word);
                if (!automaton.chars().get(state).get(c)) {
                    next[i] &= ~(1L << state);
                }
            }
        }
    }
}
