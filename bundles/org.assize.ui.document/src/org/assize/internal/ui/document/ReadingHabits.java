package org.assize.internal.ui.document;

import org.assize.internal.ui.document.layout.Arrangement;
import org.assize.internal.ui.document.layout.Zoom;
import org.assize.internal.ui.document.page.PageCanvas;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** How pages were shown last, for the next document; kept over restarts. */
final class ReadingHabits {

    private static final String KIND = "zoom.kind";
    private static final String FACTOR = "zoom.factor";
    private static final String ARRANGEMENT = "arrangement";
    private static final String DARK = "darkPaper";

    private ReadingHabits() {
    }

    /** Shows pages as they were shown last. */
    static void apply(PageCanvas canvas) {
        IEclipsePreferences node = node();
        canvas.setDark(node.getBoolean(DARK, false));
        canvas.setArrangement(named(Arrangement.values(), node.get(ARRANGEMENT, ""), Arrangement.ONE_COLUMN));
        canvas.setZoom(new Zoom(named(Zoom.Kind.values(), node.get(KIND, ""), Zoom.Kind.FIT_WIDTH),
                node.getDouble(FACTOR, 1)));
    }

    /** Remembers how pages are shown. The workbench writes the preferences when it ends. */
    static void remember(PageCanvas canvas) {
        IEclipsePreferences node = node();
        node.put(KIND, canvas.zoom().kind().name());
        node.putDouble(FACTOR, canvas.zoom().factor());
        node.put(ARRANGEMENT, canvas.arrangement().name());
        node.putBoolean(DARK, canvas.isDark());
    }

    private static <T extends Enum<T>> T named(T[] values, String name, T otherwise) {
        for (T value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.assize.ui.document");
    }
}
