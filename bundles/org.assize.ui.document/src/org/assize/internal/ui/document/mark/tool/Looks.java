package org.assize.internal.ui.document.mark.tool;

import org.assize.annotation.MarkStyles;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.MarkStyleData;
import org.osgi.service.prefs.Preferences;

/**
 * How the next marks look: as the reader last chose.
 *
 * @param kept where the choices are kept
 */
public record Looks(Preferences kept) {

    private static final String COLOUR = "mark.colour.";
    private static final String STAMP = "mark.stamp";

    /** {@return how the next mark of a kind will look} */
    public MarkStyleData of(MarkKind kind) {
        MarkStyleData usual = MarkStyles.of(kind);
        return kind == MarkKind.STAMP ? stamp(kept.get(STAMP, usual.stamp()))
                : new MarkStyleData(kept.get(COLOUR + kind.name(), usual.colour()), usual.width(), usual.stamp());
    }

    /** Remembers a colour for the marks of a kind. Stamps have the colour of their word. */
    public void remember(MarkKind kind, String colour) {
        if (kind != MarkKind.STAMP) {
            kept.put(COLOUR + kind.name(), colour);
        }
    }

    /** Remembers which stamp is used next. */
    public void remember(MarkStyleData stamp) {
        kept.put(STAMP, stamp.stamp());
    }

    private static MarkStyleData stamp(String name) {
        if (name.startsWith(MarkStyles.OWN_STAMP)) {
            return MarkStyles.ownStamp(name.substring(MarkStyles.OWN_STAMP.length()));
        }
        return MarkStyles.stamps().stream().filter(s -> s.stamp().equals(name)).findFirst()
                .orElseGet(() -> MarkStyles.of(MarkKind.STAMP));
    }
}
