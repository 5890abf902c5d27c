package org.assize.internal.ui.document;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPartSite;

/** Puts the tab of an editor beside the others, or into a window of its own. UI thread only. */
final class Beside {

    private static final float HALF = 0.5f;

    private Beside() {
    }

    /** {@return whether other tabs stand where this one does} */
    static boolean hasCompany(IWorkbenchPartSite site) {
        return parent(site).getChildren().stream().filter(MUIElement::isToBeRendered).count() > 1;
    }

    /** Moves a tab to the other side of the editor area, which is divided if it has one side only. */
    static void move(IWorkbenchPartSite site) {
        MPart part = site.getService(MPart.class);
        EModelService model = site.getService(EModelService.class);
        MElementContainer<MUIElement> from = parent(site);
        MPartStack to = sides(model, from).stream().filter(stack -> stack != (Object) from).findFirst()
                .orElseGet(() -> divide(model, from));
        to.getChildren().add(part);
        to.setSelectedElement(part);
        site.getService(EPartService.class).activate(part, true);
    }

    /** Moves a tab into a window of its own, which can be put onto another screen. */
    static void detach(IWorkbenchPartSite site) {
        Rectangle shell = site.getShell().getBounds();
        MPart part = site.getService(MPart.class);
        site.getService(EModelService.class).detach(part, shell.x + shell.width / 4, shell.y + shell.height / 10,
                shell.width / 2, shell.height * 8 / 10);
        site.getService(EPartService.class).activate(part, true);
    }

    private static MPartStack divide(EModelService model, MElementContainer<MUIElement> from) {
        MPartStack side = model.createModelElement(MPartStack.class);
        model.insert(side, (MPartSashContainerElement) (Object) from, EModelService.RIGHT_OF, HALF);
        return side;
    }

    /** The stacks of the editor area in which a stack lies; none if it lies elsewhere. */
    private static List<MPartStack> sides(EModelService model, MElementContainer<MUIElement> from) {
        MUIElement area = (MUIElement) from;
        while (area != null && !(area instanceof MArea)) {
            area = area.getParent();
        }
        return area == null ? List.of() : model.findElements(area, null, MPartStack.class);
    }

    private static MElementContainer<MUIElement> parent(IWorkbenchPartSite site) {
        return site.getService(MPart.class).getParent();
    }
}
