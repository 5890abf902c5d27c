package org.assize.internal.rcp;

import java.time.Duration;

import org.assize.internal.rcp.settings.Theme;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.Problems;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What the workbench as a whole does: it opens on the review perspective and remembers its windows. */
final class AssizeWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String OUR_PAGES = "org.assize.";

    /** A document in hand is finished; nobody should wait longer for a window to close. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Runnable up;
    private SessionMemory memory = new SessionMemory();

    /**
     * A workbench.
     *
     * @param up called when it is open and has answered for the first time
     */
    AssizeWorkbenchAdvisor(Runnable up) {
        this.up = up;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public void preStartup() {
        LostViews.name(PlatformUI.getWorkbench());
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ReviewPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.assize.rcp.preferences.general";
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        AssizeWindowAdvisor window = new AssizeWindowAdvisor(configurer);
        memory = window.memory();
        return window;
    }

    @Override
    public void postStartup() {
        PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
        for (IPreferenceNode page : pages.getRootSubNodes()) {
            if (!page.getId().startsWith(OUR_PAGES)) {
                pages.remove(page);
            }
        }
        ViewNames.refresh(PlatformUI.getWorkbench());
        Theme.chosen().show();
        new FirstLibrary(PlatformUI.getWorkbench(), memory).open();
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            up.run();
            showViewsOfPlugins();
        });
    }

    private static void showViewsOfPlugins() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            IWorkbenchPage page = window.getActivePage();
            if (page != null) {
                new PluginViews(window, page).showNew();
            }
        }
    }

    @Override
    public void eventLoopException(Throwable exception) {
        Problems.show(Messages.unexpected, String.valueOf(exception.getMessage()), Messages.unexpectedNotLost,
                Messages.unexpectedTodo, exception);
    }

    @Override
    public void postShutdown() {
        Background.stop(PATIENCE);
        LibrarySession session = PlatformUI.getWorkbench().getService(LibrarySession.class);
        if (session != null) {
            session.close();
        }
    }
}
