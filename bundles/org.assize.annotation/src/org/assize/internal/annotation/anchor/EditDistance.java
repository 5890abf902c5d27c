package org.assize.internal.annotation.anchor;

import java.util.Arrays;
import java.util.Optional;

/** How many characters must be put in, left out or replaced to make one text of another. */
final class EditDistance {

    private EditDistance() {
    }

    /**
     * Where a pattern ends up in a text.
     *
     * @param from   index in the text
     * @param to     index after the last character
     * @param errors distance of that part from the pattern
     */
    record Found(int from, int to, int errors) {
    }

    /** {@return how alike two texts are: 1 the same, 0 nothing in common} */
    static double similarity(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : 1 - (double) between(a, b) / longer;
    }

    private static int between(String a, String b) {
        int[] row = firstRow(b.length());
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static int[] firstRow(int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    /**
     * {@return the part of a text that is nearest to a pattern; empty if none is within the limit} Takes time in
     * proportion to the product of both lengths.
     *
     * @param text    searched from index {@code from} to before {@code to}
     * @param atMost  the most errors
     */
    static Optional<Found> nearest(String pattern, String text, int from, int to, int atMost) {
        int length = pattern.length();
        int[] errors = firstRow(length);
        int[] starts = new int[length + 1];
        Arrays.fill(starts, from);
        Found best = null;
        for (int t = from; t < to; t++) {
            int diagonal = errors[0];
            int diagonalStart = starts[0];
            starts[0] = t + 1;
            for (int p = 1; p <= length; p++) {
                int replaced = diagonal + (pattern.charAt(p - 1) == text.charAt(t) ? 0 : 1);
                int replacedStart = diagonalStart;
                int shorter = errors[p - 1] + 1;
                int longer = errors[p] + 1;
                diagonal = errors[p];
                diagonalStart = starts[p];
                errors[p] = Math.min(replaced, Math.min(shorter, longer));
                starts[p] = errors[p] == replaced ? replacedStart : errors[p] == shorter ? starts[p - 1] : starts[p];
            }
            if (errors[length] <= atMost && (best == null || errors[length] < best.errors)) {
                best = new Found(starts[length], t + 1, errors[length]);
            }
        }
        return Optional.ofNullable(best);
    }
}
