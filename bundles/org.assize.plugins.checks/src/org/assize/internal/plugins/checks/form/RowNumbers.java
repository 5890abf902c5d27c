package org.assize.internal.plugins.checks.form;

import java.util.ArrayList;
import java.util.List;

/** Running numbers of the rows of a list, of which a machine may have misread some. */
final class RowNumbers {

    private RowNumbers() {
    }

    /**
     * {@return numbers that rise from row to row} The most numbers that rise as they were read are believed. One
     * between them that does not fit follows the one before it; a number that is left out stays out.
     */
    static List<Integer> mended(List<Integer> read) {
        boolean[] believed = longestRising(read);
        List<Integer> mended = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < read.size(); i++) {
            before = believed[i] && read.get(i) > before ? read.get(i) : before + 1;
            mended.add(before);
        }
        return mended;
    }

    private static boolean[] longestRising(List<Integer> read) {
        int[] length = new int[read.size()];
        int[] previous = new int[read.size()];
        int last = -1;
        for (int i = 0; i < read.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                // As many numbers must lie between as there are rows.
                if (read.get(i) - read.get(j) >= i - j && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        boolean[] chosen = new boolean[read.size()];
        for (int i = last; i >= 0; i = previous[i]) {
            chosen[i] = true;
        }
        return chosen;
    }
}
