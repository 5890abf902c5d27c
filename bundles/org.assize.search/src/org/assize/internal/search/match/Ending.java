package org.assize.internal.search.match;

import org.jspecify.annotations.Nullable;

/** Goes back through a text and keeps those states that lead to an end of what is looked for. */
final class Ending {

    private final Automaton automaton;
    private final long[] spaces;
    private final long[] freeSpaces;
    private long[] alive;
    private boolean anyAlive;

    Ending(Automaton automaton) {
        this.automaton = automaton;
        spaces = automaton.statesOf(WhiteSpace.NEEDED.sign());
        freeSpaces = automaton.statesOf(WhiteSpace.FREE.sign());
        alive = new long[automaton.words()];
    }

    /** {@return whether the character gone back to last belongs to a place} */
    boolean isAlive() {
        return anyAlive;
    }

    /**
     * Goes back over white space and a character.
     *
     * @param reached the states reached with this character, null if none
     * @param space   what stands after it
     * @return whether one of the places of this character goes on with the character after it
     */
    boolean back(long @Nullable [] reached, WhiteSpace space) {
        long[] now = new long[automaton.words()];
        boolean goesOn = false;
        long[] throughSpace = space == WhiteSpace.NONE ? now.clone() : throughSpace(space);
        anyAlive = false;
        for (int i = 0; reached != null && i < now.length; i++) {
            for (long word = reached[i]; word != 0; word &= word - 1) {
                long bit = Long.lowestOneBit(word);
                long[] follow = automaton.follow()[(i << 6) + Long.numberOfTrailingZeros(word)];
                boolean on = !space.isNeeded() && Automaton.meet(follow, alive) || Automaton.meet(follow, throughSpace);
                boolean live = on || (automaton.last()[i] & bit) != 0 || endsWithSpace(follow, space);
                now[i] |= live ? bit : 0;
                goesOn |= on;
                anyAlive |= live;
            }
        }
        alive = now;
        return goesOn;
    }

    /** {@return the states of a space that lead to what is alive after it} */
    private long[] throughSpace(WhiteSpace space) {
        long[] through = (space == WhiteSpace.FREE ? freeSpaces : spaces).clone();
        for (int i = 0; i < through.length; i++) {
            for (long word = through[i]; word != 0; word &= word - 1) {
                int state = (i << 6) + Long.numberOfTrailingZeros(word);
                if (!Automaton.meet(automaton.follow()[state], alive)) {
                    through[i] &= ~(1L << state);
                }
            }
        }
        return through;
    }

    private boolean endsWithSpace(long[] follow, WhiteSpace space) {
        long[] possible = space == WhiteSpace.FREE ? freeSpaces : spaces;
        for (int i = 0; space != WhiteSpace.NONE && i < follow.length; i++) {
            if ((follow[i] & possible[i] & automaton.last()[i]) != 0) {
                return true;
            }
        }
        return false;
    }

}
