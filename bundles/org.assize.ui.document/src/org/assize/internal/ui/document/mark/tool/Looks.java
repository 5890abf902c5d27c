package org.assize.internal.ui.document.mark.tool;

import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;

import org.assize.annotation.MarkStyles;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.MarkStyleData;

/**
 * How the next marks look: as the reader last chose.
 *
 * @param kept gives what was kept under a key, or else its second argument
 * @param keep keeps something under a key
 */
public record Looks(BinaryOperator<String> kept, BiConsumer<String, String> keep) {

    private static final String COLOUR = "mark.colour.";
    private static final String STAMP = "mark.stamp";

    /** {@return how the next mark of a kind will look} */
    public MarkStyleData of(MarkKind kind) {
        MarkStyleData usual = MarkStyles.of(kind);
        return kind == MarkKind.STAMP ? stamp(kept.apply(STAMP, usual.stamp()))
                : new MarkStyleData(kept.apply(COLOUR + kind.name(), usual.colour()), usual.width(), usual.stamp());
    }

    /** Remembers a colour for the marks of a kind. Stamps have the colour of their word. */
    public void remember(MarkKind kind, String colour) {
        if (kind != MarkKind.STAMP) {
            keep.accept(COLOUR + kind.name(), colour);
        }
    }

    /** Remembers which stamp is used next. */
    public void remember(MarkStyleData stamp) {
        keep.accept(STAMP, stamp.stamp());
    }

    private static MarkStyleData stamp(String name) {
        if (name.startsWith(MarkStyles.OWN_STAMP)) {
            return MarkStyles.ownStamp(name.substring(MarkStyles.OWN_STAMP.length()));
        }
        return MarkStyles.stamps().stream().filter(s -> s.stamp().equals(name)).findFirst()
                .orElseGet(() -> MarkStyles.of(MarkKind.STAMP));
    }
}
