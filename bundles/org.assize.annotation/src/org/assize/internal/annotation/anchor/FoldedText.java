package org.assize.internal.annotation.anchor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

import org.assize.annotation.anchor.CharRange;

/**
 * A text without what differs between two copies of it: spaces and line ends, upper and lower case, full and half
 * width. Knows where each of its characters comes from. Immutable.
 */
final class FoldedText {

    private final String text;
    private final int[] origins;

    private FoldedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static FoldedText of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 16];
        for (int i = 0; i < original.length();) {
            int point = original.codePointAt(i);
            String sign = fold(point);
            if (folded.length() + sign.length() > origins.length) {
                origins = Arrays.copyOf(origins, 2 * origins.length + sign.length());
            }
            Arrays.fill(origins, folded.length(), folded.length() + sign.length(), i);
            folded.append(sign);
            i += Character.charCount(point);
        }
        return new FoldedText(folded.toString(), Arrays.copyOf(origins, folded.length()));
    }

    /** {@return the text itself, folded} */
    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** {@return the characters of the original that lead to a part of this text} The part must not be empty. */
    CharRange original(int from, int to, String original) {
        int last = origins[to - 1];
        return new CharRange(origins[from], last + Character.charCount(original.codePointAt(last)));
    }

    /** {@return up to so many characters before a place} */
    String before(int index, int count) {
        return text.substring(Math.max(0, index - count), index);
    }

    /** {@return up to so many characters from a place on} */
    String after(int index, int count) {
        return text.substring(index, Math.min(text.length(), index + count));
    }

    private static String fold(int point) {
        if (point < 0x80) {
            return point <= ' ' ? "" : String.valueOf((char) Character.toLowerCase(point));
        }
        if (isUnseen(point)) {
            return "";
        }
        String sign = Character.toString(point);
        return Character.isIdeographic(point) && point < 0xF900 ? sign
                : Normalizer.normalize(sign, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }

    private static boolean isUnseen(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }
}
