package org.assize.internal.ui.checklist;

import org.assize.ui.Ids;
import org.assize.ui.Problems;
import org.assize.ui.Topics;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

/** Opens the sheet when another room asks for a review, even if the user had closed the view. */
@Component(service = EventHandler.class)
@EventTopics(Topics.OPEN_REVIEW)
public final class SheetOpener implements EventHandler {

    @Override
    public void handleEvent(Event event) {
        if (event.getProperty(IEventBroker.DATA) instanceof String review && PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(() -> open(review));
            }
        }
    }

    private static void open(String review) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            if (window.getActivePage().showView(Ids.SHEET, null, IWorkbenchPage.VIEW_VISIBLE)
                    instanceof SheetView sheet) {
                sheet.open(review);
            }
        } catch (PartInitException e) {
            Problems.show(Messages.deskFailed, e);
        }
    }
}
