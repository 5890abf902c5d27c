package org.assize.internal.rcp;

import org.assize.internal.rcp.status.DeskStatus;
import org.assize.ui.Ids;
import org.assize.ui.Parts;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;

/** What one window shows besides its parts. */
final class AssizeWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point INITIAL_SIZE = new Point(1440, 900);

    private final DeskStatus status = new DeskStatus();
    private final SessionMemory memory = new SessionMemory();
    /** Kept here because injection only holds what it injects weakly. */
    private @Nullable WindowTitle title;

    AssizeWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer) {

            @Override
            protected void fillStatusLine(IStatusLineManager line) {
                status.fill(line);
            }
        };
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = Display.getDefault().getPrimaryMonitor().getClientArea();
        window.setInitialSize(
                new Point(Math.min(screen.width, INITIAL_SIZE.x), Math.min(screen.height, INITIAL_SIZE.y)));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        var window = configurer.getWindow();
        window.getService(IContextService.class).activateContext(Ids.CONTEXT);
        LostTabs.close(window.getActivePage());
        Parts.inject(status, window);
        title = new WindowTitle(configurer);
        Parts.inject(title, window);
        Parts.inject(memory, window);
    }

    @Override
    public boolean preWindowShellClose() {
        memory.flush();
        return true;
    }

    /** What was on the desk the last time. */
    SessionMemory memory() {
        return memory;
    }
}
