package org.assize.internal.journal;

/** Well-formed UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
final class Utf8 {

    private Utf8() {
    }

    /** Length of the character of several bytes that starts at {@code at}; 0 if it is not well-formed. */
    static int length(byte[] in, int at) {
        int lead = in[at] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return follows(in, at + 1, 1) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int least = lead == 0xE0 ? 0xA0 : 0x80;
            int most = lead == 0xED ? 0x9F : 0xBF;
            return second(in, at, least, most) && follows(in, at + 2, 1) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int least = lead == 0xF0 ? 0x90 : 0x80;
            int most = lead == 0xF4 ? 0x8F : 0xBF;
            return second(in, at, least, most) && follows(in, at + 2, 2) ? 4 : 0;
        }
        return 0;
    }

    private static boolean second(byte[] in, int at, int least, int most) {
        return at + 1 < in.length && (in[at + 1] & 0xFF) >= least && (in[at + 1] & 0xFF) <= most;
    }

    private static boolean follows(byte[] in, int at, int count) {
        for (int i = at; i < at + count; i++) {
            if (i >= in.length || (in[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
