package org.assize.internal.ui.casefile.library;

import java.nio.file.Path;

import org.assize.internal.ui.casefile.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for the folder of a library and opens it. */
public final class OpenLibraryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.openTitle);
        dialog.setMessage(Messages.openMessage);
        String chosen = dialog.open();
        if (chosen != null) {
            OpenLibrary.open(window, Path.of(chosen));
        }
        return null;
    }
}
