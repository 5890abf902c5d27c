package org.assize.internal.rcp;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Gives views their name in the language of this start. The layout is stored with names in it, so that views nobody
 * has opened yet would keep the language of the last time.
 */
final class ViewNames {

    private ViewNames() {
    }

    static void refresh(IWorkbench workbench) {
        IViewRegistry views = workbench.getViewRegistry();
        for (MWindow window : workbench.getService(MApplication.class).getChildren()) {
            for (MUIElement element : window.getSharedElements()) {
                if (element instanceof MPart part) {
                    refresh(part, views.find(part.getElementId()));
                }
            }
        }
    }

    private static void refresh(MPart part, @Nullable IViewDescriptor view) {
        if (view != null && !view.getLabel().equals(part.getLabel())) {
            part.setLabel(view.getLabel());
        }
    }
}
