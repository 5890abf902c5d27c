package org.assize.internal.search.match;

import org.assize.internal.search.fold.FoldedText;

/** Distance in units, see {@link FoldedText#beginsUnit}. */
final class UnitDistance implements Distance {

    private final FoldedText text;
    /** How many units have begun up to each character. */
    private final int[] begun;

    UnitDistance(FoldedText text) {
        this.text = text;
        begun = new int[text.length()];
        int units = 0;
        for (int i = 0; i < begun.length; i++) {
            units += text.beginsUnit(i) ? 1 : 0;
            begun[i] = units;
        }
    }

    /** A word of which only a part is wanted is not between. */
    @Override
    public int between(int end, int start) {
        int own = text.isLetter(start) ? 1 : 0;
        return Math.max(0, begun[start] - own - begun[end - 1]);
    }
}
