package org.assize.internal.search.index;

/**
 * A 64-bit number for a list of texts. Among a million documents, two share a number with a chance of one to many
 * millions; then one of them would be missed by an update until the index is made anew. Not meant against forgery.
 */
final class Fingerprint {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Fingerprint() {
    }

    static long of(String... parts) {
        long hash = parts.length;
        for (String part : parts) {
            hash = mix(hash ^ part.length());
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * MULTIPLIER;
                hash ^= hash >>> 29;
            }
        }
        return mix(hash);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 32) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }
}
