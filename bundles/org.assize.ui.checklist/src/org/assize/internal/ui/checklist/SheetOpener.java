package org.assize.internal.ui.checklist;

import java.util.function.Consumer;

import org.assize.ui.Ids;
import org.assize.ui.ItemTarget;
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

/** Opens the sheet when another room asks for a review or an answer, even if the user had closed the view. */
@Component(service = EventHandler.class)
@EventTopics({Topics.OPEN_REVIEW, Topics.SHOW_ITEM})
public final class SheetOpener implements EventHandler {

    @Override
    public void handleEvent(Event event) {
        switch (event.getProperty(IEventBroker.DATA)) {
            case String review -> show(IWorkbenchPage.VIEW_VISIBLE, sheet -> sheet.open(review));
            case ItemTarget answer -> show(IWorkbenchPage.VIEW_ACTIVATE,
                    sheet -> sheet.open(answer.review(), answer.item()));
            case null, default -> { }
        }
    }

    private static void show(int mode, Consumer<SheetView> then) {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(() -> open(mode, then));
            }
        }
    }

    private static void open(int mode, Consumer<SheetView> then) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            if (window.getActivePage().showView(Ids.SHEET, null, mode) instanceof SheetView sheet) {
                then.accept(sheet);
            }
        } catch (PartInitException e) {
            Problems.show(Messages.deskFailed, e);
        }
    }
}
