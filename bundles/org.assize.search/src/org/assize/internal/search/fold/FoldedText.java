package org.assize.internal.search.fold;

import java.util.Arrays;

/**
 * A text as it is compared: folded characters without white space, each with its place in the original. Immutable.
 */
public final class FoldedText {

    private static final Gap[] GAPS = Gap.values();

    private final char[] chars;
    private final byte[] gaps;
    private final int[] starts;
    private final int[] ends;
    private final int length;

    FoldedText(FoldedTextBuilder builder) {
        chars = builder.chars;
        gaps = builder.gaps;
        starts = builder.starts;
        ends = builder.ends;
        length = builder.length;
    }

    /** {@return a text, folded} */
    public static FoldedText of(CharSequence text) {
        return new FoldedTextBuilder(text).build();
    }

    /** {@return how many folded characters there are} */
    public int length() {
        return length;
    }

    /** {@return whether nothing is left to compare} */
    public boolean isEmpty() {
        return length == 0;
    }

    /** {@return a folded character} */
    public char charAt(int index) {
        return chars[index];
    }

    /** {@return what stands between this character and the one before it} */
    public Gap gapBefore(int index) {
        return GAPS[gaps[index]];
    }

    /** {@return whether this character and the one before it both belong to words, so that the gap matters} */
    public boolean isWordPair(int index) {
        return FoldTable.get().isWord(chars[index - 1]) && FoldTable.get().isWord(chars[index]);
    }

    /** {@return whether this character is a letter, digit or ideograph, or half of one} */
    public boolean isLetter(int index) {
        char c = chars[index];
        return Character.isSurrogate(c) ? FoldTable.isLetter(codePointOf(index)) : FoldTable.get().isLetter(c);
    }

    /**
     * {@return whether a unit of distance begins here} An ideograph is a unit, and so are all letters and digits of
     * other scripts that stand together. A line end does not divide them, for it may only wrap them.
     */
    public boolean beginsUnit(int index) {
        if (FoldTable.get().isWord(chars[index])) {
            return index == 0 || !isWordPair(index) || gapBefore(index) == Gap.SPACED;
        }
        return isLetter(index) && !isSecondHalf(index);
    }

    /** {@return whether this character is the second half of a code point} */
    public boolean isSecondHalf(int index) {
        return index > 0 && Character.isSurrogatePair(chars[index - 1], chars[index]);
    }

    /** {@return whether this character belongs to words that are divided by spaces} */
    public boolean isWord(int index) {
        return FoldTable.get().isWord(chars[index]);
    }

    /** {@return where in the original this character begins} */
    public int start(int index) {
        return starts[index];
    }

    /** {@return where in the original this character has ended} */
    public int end(int index) {
        return ends[index];
    }

    /** {@return the first place at or after {@code from} where the other text stands in this one, or -1} */
    public int indexOf(FoldedText other, int from) {
        for (int i = from; i <= length - other.length; i++) {
            if (chars[i] == other.chars[0] && matchesAt(i, other)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return whether the other text stands here} */
    public boolean hasAt(int index, FoldedText other) {
        return index <= length - other.length && chars[index] == other.chars[0] && matchesAt(index, other);
    }

    /** {@return the folded characters} They are a copy. */
    public char[] toCharArray() {
        return Arrays.copyOf(chars, length);
    }

    /** The same characters with the same gaps, wherever they come from. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FoldedText text && Arrays.equals(chars, 0, length, text.chars, 0, text.length)
                && Arrays.equals(gaps, 0, length, text.gaps, 0, text.length);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    private int codePointOf(int index) {
        int first = isSecondHalf(index) ? index - 1 : index;
        return Character.codePointAt(chars, first, length);
    }

    private boolean matchesAt(int at, FoldedText other) {
        for (int i = 1; i < other.length; i++) {
            if (chars[at + i] != other.chars[i] || !other.gapBefore(i).accepts(gapBefore(at + i))) {
                return false;
            }
        }
        return true;
    }
}
