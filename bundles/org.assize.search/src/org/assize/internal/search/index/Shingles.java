package org.assize.internal.search.index;

import java.util.Arrays;

import org.apache.lucene.util.BytesRef;
import org.assize.internal.search.fold.FoldedText;

/**
 * What a text is about, in little space: some of the rows of four characters that occur in it, each with how often.
 * Which rows are taken depends on nothing but themselves, so what two texts have in common is found in both. A row is
 * known by a number of {@value #BITS} bits.
 */
final class Shingles {

    static final int BITS = 22;
    private static final int LENGTH = 4;
    /** One row in so many is taken. */
    private static final int SAMPLE_BITS = 4;
    private static final int MOST_COUNTED = 255;

    private int[] rows = new int[256];
    private int size;

    /** Is shown one row after the other. */
    interface Visitor {

        void visit(int row, int count);
    }

    void add(FoldedText text) {
        for (int i = 0; i + LENGTH <= text.length(); i++) {
            int hash = hash(text, i);
            if (hash >>> Integer.SIZE - SAMPLE_BITS == 0) {
                add(hash & (1 << BITS) - 1);
            }
        }
    }

    /** {@return the rows as the index keeps them: ascending, as differences, each with a count if it is not 1} */
    BytesRef write() {
        Arrays.sort(rows, 0, size);
        byte[] bytes = new byte[size * 5 + 5];
        int length = 0;
        int last = 0;
        for (int i = 0; i < size; i++) {
            int first = i;
            while (i + 1 < size && rows[i + 1] == rows[i]) {
                i++;
            }
            int count = Math.min(MOST_COUNTED, i - first + 1);
            length = writeNumber(bytes, length, rows[i] - last << 1 | (count > 1 ? 1 : 0));
            last = rows[i];
            if (count > 1) {
                bytes[length++] = (byte) count;
            }
        }
        return new BytesRef(bytes, 0, length).clone();
    }

    /** Shows what was written. */
    static void read(BytesRef written, Visitor visitor) {
        int at = written.offset;
        int end = at + written.length;
        int row = 0;
        while (at < end) {
            int value = 0;
            int shift = 0;
            for (; written.bytes[at] < 0; at++, shift += 7) {
                value |= (written.bytes[at] & 0x7F) << shift;
            }
            value |= written.bytes[at++] << shift;
            row += value >>> 1;
            visitor.visit(row, (value & 1) == 0 ? 1 : written.bytes[at++] & 0xFF);
        }
    }

    private void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    private static int hash(FoldedText text, int at) {
        long hash = 0;
        for (int i = 0; i < LENGTH; i++) {
            hash = hash << Character.SIZE | text.charAt(at + i);
        }
        hash *= 0x9E3779B97F4A7C15L;
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return (int) (hash >>> 32);
    }

    private static int writeNumber(byte[] bytes, int at, int number) {
        int next = at;
        int rest = number;
        for (; rest > 0x7F; rest >>>= 7) {
            bytes[next++] = (byte) (rest | 0x80);
        }
        bytes[next++] = (byte) rest;
        return next;
    }
}
