package org.assize.internal.rcp;

import org.assize.ui.Icons;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.ui.IWorkbench;
import org.jspecify.annotations.Nullable;

/**
 * Tabs of views whose plugin was removed or switched off: they keep the name they had last and get the icon of a
 * plugin, for their own went with it. What is wrong stands in the view.
 */
final class LostViews {

    private LostViews() {
    }

    /** To be called before the first window opens. */
    static void name(IWorkbench workbench) {
        ViewNames.parts(workbench).filter(part -> workbench.getViewRegistry().find(part.getElementId()) == null)
                .forEach(LostViews::name);
    }

    private static void name(MPart part) {
        part.setLabel(name(part.getLabel(), part.getElementId()));
        part.getTransientData().put(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY, Icons.PLUGIN.image());
    }

    /** The id of a view, which the platform takes where it knows no name, tells nobody anything. */
    static String name(@Nullable String last, String id) {
        return last == null || last.isBlank() || last.equals(id) ? Messages.lostView : last;
    }
}
