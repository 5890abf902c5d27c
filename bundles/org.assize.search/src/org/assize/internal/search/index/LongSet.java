package org.assize.internal.search.index;

import java.util.Arrays;

/** Many numbers, added first and looked up afterwards. For one thread while numbers are added. */
final class LongSet {

    private long[] values = new long[256];
    private int size;
    private boolean sorted;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
        sorted = false;
    }

    /** To be called once after the last number. */
    LongSet sort() {
        Arrays.sort(values, 0, size);
        sorted = true;
        return this;
    }

    boolean contains(long value) {
        if (!sorted) {
            throw new IllegalStateException("not sorted");
        }
        return Arrays.binarySearch(values, 0, size, value) >= 0;
    }

    /** {@return how many of these numbers are in another set, which is sorted} */
    int countIn(LongSet other) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += other.contains(values[i]) ? 1 : 0;
        }
        return count;
    }

    int size() {
        return size;
    }
}
