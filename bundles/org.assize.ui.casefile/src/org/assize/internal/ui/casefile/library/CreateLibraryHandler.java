package org.assize.internal.ui.casefile.library;

import java.nio.file.Path;

import org.assize.internal.ui.casefile.Messages;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a folder and a name, creates a library and opens it. */
public final class CreateLibraryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        CreateLibraryDialog dialog = new CreateLibraryDialog(window.getShell());
        if (dialog.open() == Window.OK) {
            Path directory = dialog.directory();
            String name = dialog.name();
            LibrarySession session = window.getService(LibrarySession.class);
            Background.run(NLS.bind(Messages.creating, name), window.getShell().getDisplay(),
                    monitor -> session.create(directory, name), library -> { });
        }
        return null;
    }
}
