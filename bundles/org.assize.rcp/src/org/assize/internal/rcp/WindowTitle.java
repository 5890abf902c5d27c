package org.assize.internal.rcp;

import java.nio.file.Path;

import org.assize.plugin.StartGuard;
import org.assize.records.Library;
import org.assize.ui.LibrarySession;
import org.assize.ui.Topics;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

import jakarta.inject.Inject;

/** Keeps the name of the open library, and that plugins are left out, in the title of a window. */
final class WindowTitle {

    private static final String PRODUCT = "Assize";

    private final IWorkbenchWindowConfigurer window;
    @Inject
    private StartGuard guard;

    WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
    }

    @Inject
    void start(LibrarySession session) {
        show(session.current().map(Library::name).orElse(""));
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.LIBRARY_OPENED) Library library) {
        show(library.name());
    }

    @Inject
    @Optional
    void closed(@UIEventTopic(Topics.LIBRARY_CLOSED) Path root) {
        show("");
    }

    private void show(String library) {
        String title = library.isEmpty() ? PRODUCT : NLS.bind(Messages.windowTitle, library);
        window.setTitle(guard.safe() ? NLS.bind(Messages.windowTitleSafe, title) : title);
    }
}
