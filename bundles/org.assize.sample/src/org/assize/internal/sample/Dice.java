package org.assize.internal.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.assize.records.Sha256;

/**
 * A stream of random numbers of its own, named by a seed and a label. SplitMix64 written out, because the generators of
 * the JDK promise their algorithm but not how they derive bounded numbers. Not safe for use by several threads.
 */
public final class Dice {

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The stream of this seed and label; independent of all others. */
    public static Dice of(long seed, String label) {
        byte[] hash = new Sha256().add(ByteBuffer.allocate(Long.BYTES).putLong(seed).flip())
                .add(ByteBuffer.wrap(label.getBytes(StandardCharsets.UTF_8))).bytes();
        return new Dice(ByteBuffer.wrap(hash).getLong());
    }

    /** Sixty-four random bits. */
    public long bits() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to {@code bound - 1}. */
    public int below(int bound) {
        return (int) Long.remainderUnsigned(bits(), bound);
    }

    /** A number from {@code least} to {@code most}, both included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True in so many of a hundred cases. */
    public boolean chance(int percent) {
        return below(100) < percent;
    }

    /** One of a list. */
    public <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /** The list in random order. */
    public <T> List<T> shuffled(List<T> list) {
        List<T> rest = new ArrayList<>(list);
        List<T> order = new ArrayList<>(list.size());
        while (!rest.isEmpty()) {
            order.add(rest.remove(below(rest.size())));
        }
        return order;
    }
}
