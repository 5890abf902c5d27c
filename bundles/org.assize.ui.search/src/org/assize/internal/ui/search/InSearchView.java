package org.assize.internal.ui.search;

import org.assize.ui.Ids;
import org.assize.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** A command of the search view, which it opens if need be. */
abstract class InSearchView extends AbstractHandler {

    @Override
    public final @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return null;
        }
        try {
            run((SearchView) page.showView(Ids.SEARCH, null, activation()), event);
        } catch (PartInitException e) {
            Problems.show(Messages.viewFailed, e);
        }
        return null;
    }

    /** How the view comes to the front, one of the modes of {@link IWorkbenchPage#showView}. */
    abstract int activation();

    abstract void run(SearchView view, ExecutionEvent event);
}
