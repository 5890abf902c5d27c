package org.assize.internal.search.fold;

import java.util.Arrays;

/** Folds a text character by character. */
final class FoldedTextBuilder {

    private static final FoldTable TABLE = FoldTable.get();

    private final CharSequence text;
    char[] chars;
    byte[] gaps;
    int[] starts;
    int[] ends;
    int length;
    private Gap gap = Gap.JOINED;

    FoldedTextBuilder(CharSequence text) {
        this.text = text;
        int capacity = text.length() + 16;
        chars = new char[capacity];
        gaps = new byte[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    FoldedText build() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = TABLE.fold(c);
            if (folded == FoldTable.SPACE) {
                gap = gap == Gap.BROKEN ? gap : Gap.SPACED;
            } else if (folded == FoldTable.LINE_END) {
                gap = Gap.BROKEN;
            } else if (folded == FoldTable.SPECIAL) {
                i += addSpecial(i);
            } else if (folded != FoldTable.IGNORED) {
                add(folded, i, i + 1);
            }
        }
        return new FoldedText(this);
    }

    /** Adds a code point that is folded to several characters or consists of two. */
    private int addSpecial(int at) {
        int codePoint = Character.codePointAt(text, at);
        int end = at + Character.charCount(codePoint);
        String folded = TABLE.foldSpecial(codePoint);
        for (int i = 0; i < folded.length(); i++) {
            add(folded.charAt(i), at, end);
        }
        return end - at - 1;
    }

    private void add(char folded, int start, int end) {
        if (length == chars.length) {
            grow();
        }
        boolean gapMatters = gap != Gap.JOINED && length > 0 && TABLE.isWord(folded) && TABLE.isWord(chars[length - 1]);
        gaps[length] = (byte) (gapMatters ? gap : Gap.JOINED).ordinal();
        chars[length] = folded;
        starts[length] = start;
        ends[length] = end;
        length++;
        gap = Gap.JOINED;
    }

    private void grow() {
        int capacity = length + (length >> 1) + 16;
        chars = Arrays.copyOf(chars, capacity);
        gaps = Arrays.copyOf(gaps, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
    }
}
