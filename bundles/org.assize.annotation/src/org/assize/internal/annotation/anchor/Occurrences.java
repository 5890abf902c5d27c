package org.assize.internal.annotation.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.assize.internal.annotation.anchor.EditDistance.Found;

/** Where a text stands within another, exactly or nearly. */
final class Occurrences {

    /** One error for so many characters. */
    static final int CHARACTERS_FOR_ERROR = 5;
    /** A quote that stands on a page more often than this says nothing; the first ones do. */
    private static final int MOST = 100;

    private Occurrences() {
    }

    /** {@return all places where a text that is not empty stands as it is, at most {@value #MOST}} */
    static List<Found> exact(String wanted, String text) {
        List<Found> found = new ArrayList<>();
        for (int at = text.indexOf(wanted); at >= 0 && found.size() < MOST; at = text.indexOf(wanted, at + 1)) {
            found.add(new Found(at, at + wanted.length(), 0));
        }
        return found;
    }

    /**
     * {@return the places where something stands that differs in at most a fifth of the characters} If so few errors
     * are spread over one piece more than there are errors, one piece is without any: only around places where a
     * piece stands exactly the distance is computed.
     *
     * @param work how much may still be computed; what was used is taken off
     */
    static List<Found> near(String wanted, String text, Work work) {
        int errors = wanted.length() / CHARACTERS_FOR_ERROR;
        List<Found> found = new ArrayList<>();
        if (errors == 0) {
            return found;
        }
        int searchedTo = 0;
        for (int start : starts(wanted, text, errors)) {
            int from = Math.max(searchedTo, start - errors);
            int to = Math.min(text.length(), start + wanted.length() + 2 * errors);
            if (from < to && found.size() < MOST && work.take((long) wanted.length() * (to - from))) {
                Found nearest = EditDistance.nearest(wanted, text, from, to, errors).orElse(null);
                if (nearest != null) {
                    found.add(nearest);
                    searchedTo = nearest.to();
                }
            }
        }
        return found;
    }

    /** Where the text would begin if a piece that stands exactly is right, in order; near ones are taken as one. */
    private static List<Integer> starts(String wanted, String text, int errors) {
        SortedSet<Integer> starts = new TreeSet<>();
        int pieces = errors + 1;
        for (int i = 0; i < pieces; i++) {
            int from = wanted.length() * i / pieces;
            String piece = wanted.substring(from, wanted.length() * (i + 1) / pieces);
            for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
                starts.add(Math.max(0, at - from));
            }
        }
        List<Integer> apart = new ArrayList<>();
        for (int start : starts) {
            if (apart.isEmpty() || start - apart.getLast() > errors) {
                apart.add(start);
            }
        }
        return apart;
    }

    /** How much may be computed. */
    static final class Work {

        private long left;

        Work(long cells) {
            this.left = cells;
        }

        boolean take(long cells) {
            left -= cells;
            return left >= 0;
        }
    }
}
