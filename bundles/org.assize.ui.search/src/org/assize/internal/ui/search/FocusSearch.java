package org.assize.internal.ui.search;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;

/** Puts the cursor into the search field. */
public final class FocusSearch extends InSearchView {

    @Override
    int activation() {
        return IWorkbenchPage.VIEW_ACTIVATE;
    }

    @Override
    void run(SearchView view, ExecutionEvent event) {
        view.search("");
    }
}
