package org.assize.internal.search.index;

import java.util.Arrays;

/** How often each of some numbers occurred. The numbers must not be negative. For one thread. */
final class LongCounts {

    private static final long FREE = -1;

    private long[] keys = new long[1 << 10];
    private int[] counts = new int[keys.length];
    private int size;

    /** Is shown one number after the other. */
    interface Visitor<E extends Exception> {

        void visit(long key, int count) throws E;
    }

    LongCounts() {
        Arrays.fill(keys, FREE);
    }

    void add(long key, int count) {
        int at = place(key);
        if (keys[at] == FREE) {
            keys[at] = key;
            size++;
        }
        counts[at] += count;
        if (size > keys.length / 2) {
            grow();
        }
    }

    <E extends Exception> void forEach(Visitor<E> visitor) throws E {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                visitor.visit(keys[i], counts[i]);
            }
        }
    }

    /** {@return the numbers in ascending order} */
    long[] sortedKeys() {
        return Arrays.stream(keys).filter(key -> key != FREE).sorted().toArray();
    }

    int count(long key) {
        return counts[place(key)];
    }

    private int place(long key) {
        // The upper bits of the product depend on all bits of the number.
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> Long.numberOfLeadingZeros(keys.length) + 1);
        while (keys[at] != FREE && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
