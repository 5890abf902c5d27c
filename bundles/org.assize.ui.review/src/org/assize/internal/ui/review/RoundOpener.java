package org.assize.internal.ui.review;

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

/** Opens the editor of a round when any room asks for it. */
@Component(service = EventHandler.class)
@EventTopics(Topics.OPEN_ROUND)
public final class RoundOpener implements EventHandler {

    @Override
    public void handleEvent(Event event) {
        String id = (String) event.getProperty(IEventBroker.DATA);
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window != null) {
                open(window.getActivePage(), id);
            }
        });
    }

    static void open(IWorkbenchPage page, String id) {
        try {
            page.openEditor(new RoundInput(id), Ids.ROUND);
        } catch (PartInitException e) {
            Problems.show(Messages.cannotOpenRound, e);
        }
    }
}
