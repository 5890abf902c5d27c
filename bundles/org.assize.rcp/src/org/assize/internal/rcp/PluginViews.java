package org.assize.internal.rcp;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Puts the views of newly installed plugins on the desk, once: who closes one does not get it again. The workbench
 * looks at what plugins want to add to a perspective only when it makes one, and a stored desk is not made again.
 */
final class PluginViews {

    private static final String POINT = "org.eclipse.ui.perspectiveExtensions";
    private static final String NODE = "org.assize.rcp/shownViews";

    private final IWorkbenchWindow window;
    private final IWorkbenchPage page;

    PluginViews(IWorkbenchWindow window, IWorkbenchPage page) {
        this.window = window;
        this.page = page;
    }

    /** Shows what was not there before. */
    void showNew() {
        IEclipsePreferences shown = InstanceScope.INSTANCE.getNode(NODE);
        List<IConfigurationElement> fresh = wanted().filter(view -> !shown.getBoolean(id(view), false)).toList();
        if (fresh.isEmpty()) {
            return;
        }
        fresh.forEach(view -> shown.putBoolean(id(view), true));
        try {
            shown.flush(); // before anything is shown: one that ends the program does so only once
        } catch (BackingStoreException e) {
            ILog.of(PluginViews.class).warn("Which views of plugins were shown could not be stored", e);
        }
        fresh.stream().filter(view -> page.findViewReference(id(view)) == null).forEach(this::show);
    }

    private Stream<IConfigurationElement> wanted() {
        return Stream.of(window.getService(IExtensionRegistry.class).getConfigurationElementsFor(POINT))
                .filter(perspective -> ReviewPerspective.ID.equals(perspective.getAttribute("targetID")))
                .flatMap(perspective -> Stream.of(perspective.getChildren("view")))
                .filter(view -> !"false".equals(view.getAttribute("visible")));
    }

    private void show(IConfigurationElement view) {
        place(id(view), Objects.requireNonNullElse(view.getAttribute("relative"), ""));
        try {
            page.showView(id(view), null, IWorkbenchPage.VIEW_CREATE);
        } catch (PartInitException e) {
            ILog.of(PluginViews.class).error("The view " + id(view) + " could not be shown", e);
        }
    }

    /** Beside the view it wants to be with; where there is none, the workbench finds a place. */
    private void place(String id, String neighbour) {
        EModelService models = window.getService(EModelService.class);
        MPerspective perspective = models.getActivePerspective(window.getService(MWindow.class));
        if (perspective == null || !models.findElements(perspective, id, MPlaceholder.class).isEmpty()) {
            return;
        }
        models.findElements(perspective, neighbour, MPlaceholder.class).stream()
                .map(found -> (MUIElement) found.getParent())
                .filter(MPartStack.class::isInstance).map(MPartStack.class::cast).findFirst().ifPresent(stack -> {
                    MPlaceholder place = window.getService(EPartService.class).createSharedPart(id);
                    stack.getChildren().add(place);
                    ((MPart) place.getRef()).setCurSharedRef(place);
                });
    }

    private static String id(IConfigurationElement view) {
        return Objects.requireNonNullElse(view.getAttribute("id"), "");
    }
}
