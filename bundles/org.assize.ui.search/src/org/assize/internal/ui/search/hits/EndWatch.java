package org.assize.internal.ui.search.hits;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/** Notices when the line that stands for more hits comes into sight, however the list is moved. */
final class EndWatch {

    private final Tree tree;
    private final Runnable seen;
    private boolean looking;

    EndWatch(Tree tree, Runnable seen) {
        this.tree = tree;
        this.seen = seen;
        ScrollBar bar = tree.getVerticalBar();
        if (bar != null) {
            bar.addListener(SWT.Selection, e -> lookSoon());
        }
        tree.addListener(SWT.Selection, e -> lookSoon());
        tree.addListener(SWT.Collapse, e -> lookSoon());
        tree.addListener(SWT.MouseWheel, e -> lookSoon());
        tree.addListener(SWT.Resize, e -> lookSoon());
    }

    /** The event comes before the list has moved. */
    private void lookSoon() {
        if (!looking) {
            looking = true;
            tree.getDisplay().asyncExec(this::look);
        }
    }

    private void look() {
        looking = false;
        TreeItem last = tree.isDisposed() ? null : last();
        if (last != null && last.getBounds().y < tree.getClientArea().height) {
            seen.run();
        }
    }

    private @Nullable TreeItem last() {
        int items = tree.getItemCount();
        TreeItem last = items == 0 ? null : tree.getItem(items - 1);
        return last != null && last.getData() instanceof MoreHits ? last : null;
    }
}
