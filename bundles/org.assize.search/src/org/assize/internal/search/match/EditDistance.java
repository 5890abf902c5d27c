package org.assize.internal.search.match;

/**
 * How many characters differ between a text and what has been read so far: the algorithm of Sellers, one column at a
 * time. Rows that can no longer lead to few enough errors are not computed, so a text of n characters takes time in
 * proportion to n times the errors allowed.
 */
public final class EditDistance {

    private final int[] wanted;
    private final int limit;
    private final boolean anywhere;
    private final int[] column;
    /** The last row that is within the limit. */
    private int last;
    private int read;

    /**
     * Begins before the first character.
     *
     * @param limit    most errors that matter
     * @param anywhere whether the text may begin at any place, not only at the first character
     */
    EditDistance(int[] wanted, int limit, boolean anywhere) {
        this.wanted = wanted;
        this.limit = limit;
        this.anywhere = anywhere;
        column = new int[wanted.length + 1];
        for (int row = 0; row < column.length; row++) {
            column[row] = row;
        }
        last = Math.min(limit, wanted.length);
    }

    /** {@return whether a text stands anywhere in another one with at most so many errors} */
    public static boolean isAnywhere(int[] wanted, int[] text, int limit) {
        EditDistance distance = new EditDistance(wanted, limit, true);
        for (int c : text) {
            if (distance.next(c) <= limit) {
                return true;
            }
        }
        return false;
    }

    /** {@return the fewest errors of a text that ends with this character; more than the limit if they are too many} */
    int next(int codePoint) {
        read++;
        int diagonal = column[0];
        column[0] = anywhere ? 0 : read;
        int computed = Math.min(last + 1, wanted.length);
        for (int row = 1; row <= computed; row++) {
            int left = row <= last ? column[row] : limit + 1;
            int same = diagonal + (wanted[row - 1] == codePoint ? 0 : 1);
            diagonal = left;
            column[row] = Math.min(limit + 1, Math.min(same, 1 + Math.min(left, column[row - 1])));
        }
        last = computed;
        while (last > 0 && column[last] > limit) {
            last--;
        }
        return last == wanted.length ? column[last] : limit + 1;
    }
}
