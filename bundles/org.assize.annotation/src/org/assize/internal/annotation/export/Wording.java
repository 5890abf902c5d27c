package org.assize.internal.annotation.export;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.MarkStyles;
import org.assize.model.annotation.MarkKind;
import org.eclipse.osgi.util.NLS;

/** What other programs show for marks, in the language of the user. */
public final class Wording {

    private Wording() {
    }

    /** {@return a mark with the words for it} */
    public static WrittenMark of(MarkSnapshot mark) {
        boolean stamp = mark.data().kind() == MarkKind.STAMP;
        String word = stamp ? MarkStyles.stampText(mark.data().style().stamp()) : "";
        String kind = kind(mark.data().kind());
        return new WrittenMark(mark, stamp ? NLS.bind(Messages.stampSaying, kind, word) : kind, word);
    }

    /** {@return the name of a kind} */
    public static String kind(MarkKind kind) {
        return switch (kind) {
            case HIGHLIGHT -> Messages.highlight;
            case UNDERLINE -> Messages.underline;
            case STRIKE_OUT -> Messages.strikeOut;
            case SQUIGGLY -> Messages.squiggly;
            case NOTE -> Messages.note;
            case FREE_TEXT -> Messages.freeText;
            case RECTANGLE -> Messages.rectangle;
            case ELLIPSE -> Messages.ellipse;
            case ARROW -> Messages.arrow;
            case INK -> Messages.ink;
            case STAMP -> Messages.stamp;
        };
    }
}
