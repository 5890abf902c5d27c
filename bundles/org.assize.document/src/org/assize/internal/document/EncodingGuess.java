package org.assize.internal.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Tells old Chinese encodings from each other by how many of the signs would be common ones. Both GB2312 and Big5 keep
 * the signs in everyday use in a block of their own; text taken for the wrong one of them falls beside it.
 */
public final class EncodingGuess {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;
    private static final double CLEARLY = 0.15;
    private static final double SURE = 0.9;

    private EncodingGuess() {
    }

    /** {@return the likeliest encoding of bytes that are neither UTF-8 nor UTF-16} */
    public static Charset of(byte[] bytes) {
        double simplified = common(bytes, 0xB0, 0xD7, 0xA1);
        double traditional = common(bytes, 0xA4, 0xC6, 0x40);
        if (Math.max(simplified, traditional) < 0.5 && isAloneAmongAscii(bytes)) {
            return LATIN;
        }
        return traditional > simplified + CLEARLY ? BIG5 : GB18030;
    }

    /** {@return UTF-16 with the byte order that gives plausible text, or null} */
    public static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length < 2 || bytes.length % 2 != 0) {
            return null;
        }
        double little = plausible(bytes, 1, 0);
        double big = plausible(bytes, 0, 1);
        if (Math.max(little, big) < SURE || !hasZero(bytes)
                && StrictDecoding.decode(bytes, StandardCharsets.UTF_8).isPresent()) {
            return null;
        }
        return little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /**
     * The share of two-byte signs that are punctuation or in everyday use, if the first byte of the latter is from low
     * to high and the second at least trail.
     */
    private static double common(byte[] bytes, int low, int high, int trail) {
        int all = 0;
        int common = 0;
        for (int i = 0; i + 1 < Math.min(bytes.length, SAMPLE); i++) {
            int first = bytes[i] & 0xFF;
            if (first < 0x80) {
                continue;
            }
            int second = bytes[++i] & 0xFF;
            all++;
            boolean known = first >= low && first <= high || first >= 0xA1 && first <= 0xA3;
            common += known && second >= trail && (second < 0x7F || second >= 0xA1) ? 1 : 0;
        }
        return all == 0 ? 0 : (double) common / all;
    }

    private static boolean isAloneAmongAscii(byte[] bytes) {
        int pairs = 0;
        int letters = 0;
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            letters += bytes[i] < 0 ? 1 : 0;
            pairs += i > 0 && bytes[i] < 0 && bytes[i - 1] < 0 ? 1 : 0;
        }
        return pairs * 4 < letters;
    }

    private static double plausible(byte[] bytes, int high, int low) {
        int all = Math.min(bytes.length, SAMPLE) / 2;
        int plausible = 0;
        for (int i = 0; i < all; i++) {
            plausible += isPlausible((bytes[2 * i + high] & 0xFF) << 8 | bytes[2 * i + low] & 0xFF) ? 1 : 0;
        }
        return (double) plausible / all;
    }

    private static boolean isPlausible(int c) {
        return c >= 0x20 && c < 0x7F || c == '\n' || c == '\r' || c == '\t' || c >= 0x4E00 && c <= 0x9FA5
                || c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF5E || c >= 0x2010 && c <= 0x2027;
    }

    private static boolean hasZero(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
