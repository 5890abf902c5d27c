package org.assize.internal.ui.document;

import org.assize.records.Library;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

/** Closes the tabs the workbench restored when the library that is opened is another one than they belong to. */
@Component(service = EventHandler.class)
@EventTopics(Topics.LIBRARY_OPENED)
public final class RestoredTabs implements EventHandler {

    private static final String LIBRARY = "tabs.library";

    @Override
    public void handleEvent(Event event) {
        if (event.getProperty(IEventBroker.DATA) instanceof Library library && PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> opened(library.id()));
        }
    }

    private static void opened(String library) {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.assize.ui.document");
        if (library.equals(node.get(LIBRARY, ""))) {
            Editors.reopen();
        } else {
            Editors.closeAll();
            node.put(LIBRARY, library);
        }
    }
}
