package org.assize.internal.ui.document.marklist;

import org.assize.annotation.StandardRemarks;
import org.assize.ui.LibrarySession;
import org.assize.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens the list of standard remarks. */
public final class RemarksHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        StandardRemarks remarks = window.getService(StandardRemarks.class);
        window.getService(LibrarySession.class).current().ifPresentOrElse(
                library -> new RemarksWindow(window.getShell(), remarks, library).open(),
                () -> Problems.show(Messages.remarks, Messages.emptyLibrary, "", "", null));
        return null;
    }
}
