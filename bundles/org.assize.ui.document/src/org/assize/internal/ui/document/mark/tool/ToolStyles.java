package org.assize.internal.ui.document.mark.tool;

import org.assize.annotation.MarkStyles;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.MarkStyleData;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** How the marks of each tool look: as the reader last chose. Kept in the workspace. */
public final class ToolStyles {

    private static final String NODE = "org.assize.ui.document";
    private static final String COLOUR = "mark.colour.";
    private static final String STAMP = "mark.stamp";

    private ToolStyles() {
    }

    /** {@return how the next mark of a kind will look} */
    public static MarkStyleData of(MarkKind kind) {
        if (kind == MarkKind.STAMP) {
            return stamp(node().get(STAMP, MarkStyles.of(kind).stamp()));
        }
        MarkStyleData usual = MarkStyles.of(kind);
        return new MarkStyleData(node().get(COLOUR + kind.name(), usual.colour()), usual.width(), usual.stamp());
    }

    /** Remembers a colour for the marks of a kind. Stamps have the colour of their word. */
    public static void remember(MarkKind kind, String colour) {
        if (kind != MarkKind.STAMP) {
            node().put(COLOUR + kind.name(), colour);
        }
    }

    /** Remembers which stamp is used next. */
    public static void remember(MarkStyleData stamp) {
        node().put(STAMP, stamp.stamp());
    }

    private static MarkStyleData stamp(String name) {
        if (name.startsWith(MarkStyles.OWN_STAMP)) {
            return MarkStyles.ownStamp(name.substring(MarkStyles.OWN_STAMP.length()));
        }
        return MarkStyles.stamps().stream().filter(s -> s.stamp().equals(name)).findFirst()
                .orElseGet(() -> MarkStyles.of(MarkKind.STAMP));
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
