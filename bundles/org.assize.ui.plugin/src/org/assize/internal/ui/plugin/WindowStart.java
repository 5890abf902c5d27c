package org.assize.internal.ui.plugin;

import org.assize.install.PluginService;
import org.assize.plugin.Containment;
import org.assize.plugin.ContributionState;
import org.assize.ui.Commands;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

/** When the window is open: lets it take packages that are dropped on it, and tells there what is switched off. */
@Component(service = EventHandler.class)
@EventTopics(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE)
public final class WindowStart implements EventHandler {

    private final ComponentServiceObjects<PluginService> service;
    private final Containment containment;

    /** The installer comes lazily: most days nobody installs anything. */
    @Activate
    public WindowStart(@Reference ComponentServiceObjects<PluginService> service,
            @Reference Containment containment) {
        this.service = service;
        this.containment = containment;
    }

    @Override
    public void handleEvent(Event event) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.asyncExec(() -> takePackages(workbench));
        containment.subscribe(state -> {
            if (state.off() && !display.isDisposed()) {
                display.asyncExec(() -> tell(workbench, state));
            }
        });
    }

    private void takePackages(IWorkbench workbench) {
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            Shell shell = window.getShell();
            PackageDrop.on(shell, source -> new PackageInstall(service.getService(), shell,
                    () -> Commands.execute(window, PluginAction.SHOW.command())).begin(source));
        }
    }

    private static void tell(IWorkbench workbench, ContributionState state) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window != null) {
            SwitchedOffNotice.show(window, state);
        }
    }
}
