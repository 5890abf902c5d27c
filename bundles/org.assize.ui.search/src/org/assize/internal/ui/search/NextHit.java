package org.assize.internal.ui.search;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;

/** Goes to the next hit; the cursor stays where it is. */
public final class NextHit extends InSearchView {

    @Override
    int activation() {
        return IWorkbenchPage.VIEW_VISIBLE;
    }

    @Override
    void run(SearchView view, ExecutionEvent event) {
        view.step(1);
    }
}
