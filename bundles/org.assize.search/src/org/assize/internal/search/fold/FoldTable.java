package org.assize.internal.search.fold;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The folded form of every character, computed once. White space, line ends and invisible characters are not folded to
 * characters but to signs of their own, all in the range that Unicode reserves for internal use.
 */
final class FoldTable {

    /** White space within a line. */
    static final char SPACE = '\uFDD0';
    /** White space that ends a line. */
    static final char LINE_END = '\uFDD1';
    /** Makes no difference: soft hyphens, marks of direction, variation selectors, combining accents. */
    static final char IGNORED = '\uFDD2';
    /** Has to be looked up as a code point. */
    static final char SPECIAL = '\uFDD3';

    private static final int BASIC_PLANE = 0x10000;

    private final char[] single = new char[BASIC_PLANE];
    private final Map<Integer, String> several = new HashMap<>();
    private final BitSet words = new BitSet(BASIC_PLANE);
    private final BitSet letters = new BitSet(BASIC_PLANE);
    private final CodePointFolding folding = new CodePointFolding();

    private FoldTable() {
        for (int c = 0; c < BASIC_PLANE; c++) {
            single[c] = entry(c);
            letters.set(c, isLetter(c));
            words.set(c, Character.isLetterOrDigit(c) && !isWrittenWithoutSpaces(c));
        }
    }

    static FoldTable get() {
        return Holder.TABLE;
    }

    char fold(char c) {
        return single[c];
    }

    String foldSpecial(int codePoint) {
        if (codePoint < BASIC_PLANE) {
            return several.getOrDefault(codePoint, String.valueOf((char) codePoint));
        }
        return CodePointFolding.isInvisible(codePoint) ? "" : folding.fold(codePoint);
    }

    /** {@return whether a folded character belongs to words that are divided by spaces} */
    boolean isWord(char folded) {
        return words.get(folded);
    }

    /** {@return whether a folded character, not one half of two, is a letter, digit or ideograph} */
    boolean isLetter(char folded) {
        return letters.get(folded);
    }

    /** {@return whether a code point is a letter, digit or ideograph, not a sign} */
    static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.isIdeographic(codePoint);
    }

    private char entry(int c) {
        if (Character.isSurrogate((char) c)) {
            return SPECIAL;
        }
        if (isLineEnd(c)) {
            return LINE_END;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        if (CodePointFolding.isInvisible(c) || Character.isISOControl(c)) {
            return IGNORED;
        }
        String folded = folding.fold(c);
        if (folded.length() == 1) {
            return folded.charAt(0);
        }
        several.put(c, folded);
        return SPECIAL;
    }

    private static boolean isLineEnd(int c) {
        return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isWrittenWithoutSpaces(int c) {
        return Character.isIdeographic(c) || Arrays.asList(Character.UnicodeScript.HAN,
                Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA, Character.UnicodeScript.BOPOMOFO)
                .contains(Character.UnicodeScript.of(c));
    }

    private static final class Holder {
        static final FoldTable TABLE = new FoldTable();
    }
}
