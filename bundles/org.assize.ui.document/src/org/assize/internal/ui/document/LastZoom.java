package org.assize.internal.ui.document;

import org.assize.internal.ui.document.layout.Zoom;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The size chosen last, for the next document; kept over restarts. */
final class LastZoom {

    private static final String KIND = "zoom.kind";
    private static final String FACTOR = "zoom.factor";

    private LastZoom() {
    }

    static Zoom read() {
        IEclipsePreferences node = node();
        for (Zoom.Kind kind : Zoom.Kind.values()) {
            if (kind.name().equals(node.get(KIND, Zoom.WIDTH.kind().name()))) {
                return new Zoom(kind, node.getDouble(FACTOR, 1));
            }
        }
        return Zoom.WIDTH;
    }

    /** The workbench writes the preferences when it ends. */
    static void write(Zoom zoom) {
        node().put(KIND, zoom.kind().name());
        node().putDouble(FACTOR, zoom.factor());
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.assize.ui.document");
    }
}
