package org.assize.internal.ui.document.mark.shape;

import org.assize.model.annotation.MarkKind;

/** What kinds of marks have in common. */
public final class Kinds {

    private Kinds() {
    }

    /** {@return whether marks of this kind follow lines of text} */
    public static boolean followsText(MarkKind kind) {
        return switch (kind) {
            case HIGHLIGHT, UNDERLINE, STRIKE_OUT, SQUIGGLY -> true;
            case NOTE, FREE_TEXT, RECTANGLE, ELLIPSE, ARROW, INK, STAMP -> false;
        };
    }

    /** {@return whether a click is enough to make one} */
    public static boolean isPut(MarkKind kind) {
        return kind == MarkKind.NOTE || kind == MarkKind.STAMP;
    }

    /** {@return whether one can be gripped anywhere within its bounds} The others let text be selected under them. */
    public static boolean isSolid(MarkKind kind) {
        return kind == MarkKind.NOTE || kind == MarkKind.FREE_TEXT || kind == MarkKind.STAMP;
    }

    /** {@return whether the size of one can be changed by its edges} */
    public static boolean isStretched(MarkKind kind) {
        return switch (kind) {
            case FREE_TEXT, RECTANGLE, ELLIPSE, INK, STAMP -> true;
            case HIGHLIGHT, UNDERLINE, STRIKE_OUT, SQUIGGLY, NOTE, ARROW -> false;
        };
    }

    /** {@return whether what is written in one stands on the page} */
    public static boolean showsText(MarkKind kind) {
        return kind == MarkKind.FREE_TEXT;
    }
}
