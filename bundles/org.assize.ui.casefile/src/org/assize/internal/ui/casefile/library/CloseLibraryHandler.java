package org.assize.internal.ui.casefile.library;

import org.assize.ui.LibrarySession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Closes the open library and the pages that show its documents. */
public final class CloseLibraryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getActivePage().closeAllEditors(true);
        window.getService(LibrarySession.class).close();
        return null;
    }
}
