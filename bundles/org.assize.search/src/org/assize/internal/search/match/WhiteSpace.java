package org.assize.internal.search.match;

import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.fold.Gap;
import org.assize.internal.search.query.regex.Expression;

/** What a regular expression sees between two characters. */
enum WhiteSpace {

    /** Nothing. */
    NONE(false, Expression.SPACE),
    /** A space. */
    NEEDED(true, Expression.SPACE),
    /** A line end within or between words: a space or nothing. */
    POSSIBLE(false, Expression.SPACE),
    /** A place where a space makes no difference: nothing, or a space if the expression names one. */
    FREE(false, Expression.FREE_SPACE);

    private final boolean needed;
    private final char sign;

    WhiteSpace(boolean needed, char sign) {
        this.needed = needed;
        this.sign = sign;
    }

    static WhiteSpace before(FoldedText text, int index) {
        Gap gap = text.gapBefore(index);
        return switch (gap) {
            case SPACED -> NEEDED;
            case BROKEN -> POSSIBLE;
            case JOINED -> text.isWordPair(index) ? NONE : FREE;
        };
    }

    /** {@return whether it cannot be read over} */
    boolean isNeeded() {
        return needed;
    }

    /** {@return what it is read as} */
    char sign() {
        return sign;
    }
}
