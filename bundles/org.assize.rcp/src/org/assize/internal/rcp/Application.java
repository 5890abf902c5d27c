package org.assize.internal.rcp;

import java.io.IOException;

import org.assize.plugin.UiWatch;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench and keeps it open until the last window is closed. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        StartWatch watch = StartWatch.make();
        try {
            if (!ownsWorkspace()) {
                watch.givenUp();
                MessageDialog.openInformation(null, Messages.alreadyOpen,
                        NLS.bind(Messages.alreadyOpenDetail, Platform.getInstanceLocation().getURL().getPath()));
                return EXIT_OK;
            }
            return switch (watch.decide()) {
                case GO_ON -> run(display, watch);
                case RESTART_SAFE -> EXIT_RESTART;
                case QUIT -> EXIT_OK;
            };
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private static Object run(Display display, StartWatch watch) {
        try (UiWatch window = watch.over(display)) {
            int code = PlatformUI.createAndRunWorkbench(display, new AssizeWorkbenchAdvisor(watch::up));
            watch.ended();
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        }
    }

    /** Two workbenches that store their layout in one place would spoil it for each other. */
    private static boolean ownsWorkspace() {
        Location workspace = Platform.getInstanceLocation();
        if (workspace == null || !workspace.isSet()) {
            return true;
        }
        try {
            return workspace.lock();
        } catch (IOException e) {
            ILog.of(Application.class).warn("The workspace cannot be locked; going on without a lock", e);
            return true;
        }
    }
}
