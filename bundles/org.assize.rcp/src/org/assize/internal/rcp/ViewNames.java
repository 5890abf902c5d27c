package org.assize.internal.rcp;

import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
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
        parts(workbench).forEach(part -> refresh(part, views.find(part.getElementId())));
    }

    /** The views on all desks, whether there is a plugin that brings them or not. */
    static Stream<MPart> parts(IWorkbench workbench) {
        return workbench.getService(MApplication.class).getChildren().stream()
                .flatMap(window -> window.getSharedElements().stream())
                .filter(MPart.class::isInstance).map(MPart.class::cast);
    }

    private static void refresh(MPart part, @Nullable IViewDescriptor view) {
        if (view != null && !view.getLabel().equals(part.getLabel())) {
            part.setLabel(view.getLabel());
        }
    }
}
