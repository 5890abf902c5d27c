package org.assize.internal.ui.document.marklist;

import org.assize.ui.Ids;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Notices when another document comes to the front or one is closed. */
final class EditorsWatch implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Runnable changed;

    EditorsWatch(IWorkbenchPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        page.addPartListener(this);
    }

    void close() {
        page.removePartListener(this);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        tell(part);
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        tell(part);
    }

    private void tell(IWorkbenchPartReference part) {
        if (Ids.DOCUMENT.equals(part.getId())) {
            changed.run();
        }
    }
}
