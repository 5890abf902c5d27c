package org.assize.internal.ui.search.unsearched;

import org.assize.internal.ui.search.Messages;
import org.assize.ui.Ids;
import org.assize.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens the list of what was not searched. */
public final class ShowUnsearched extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            page.showView(Ids.UNSEARCHED);
        } catch (PartInitException e) {
            Problems.show(Messages.viewFailed, e);
        }
        return null;
    }
}
