package org.assize.internal.ui.document;

import org.eclipse.ui.IWorkbenchPage;
import org.jspecify.annotations.Nullable;

/**
 * The tab that a walk through hits has opened. The next document of the walk takes its place, or a long walk would
 * leave hundreds of tabs behind. It stays for good once evidence was taken from it. UI thread only.
 */
final class PassingTab {

    private @Nullable DocumentEditor editor;

    /** Closes the tab in favour of another one that the walk has opened. */
    void replaceBy(DocumentEditor next) {
        DocumentEditor last = editor;
        editor = next;
        // not that of the last one, which has none once somebody has closed it
        IWorkbenchPage page = next.getSite().getPage();
        if (last != null && page.findEditor(last.input()) == last) {
            page.closeEditor(last, false);
        }
    }

    /** Lets the tab stay if it shows a document. */
    void keep(DocumentInput document) {
        if (editor != null && editor.input().equals(document)) {
            editor = null;
        }
    }
}
