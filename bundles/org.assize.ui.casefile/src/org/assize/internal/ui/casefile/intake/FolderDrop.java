package org.assize.internal.ui.casefile.intake;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** Lets a folder, a list or an export be dropped to import it. */
public final class FolderDrop extends DropTargetAdapter {

    private final IWorkbenchPartSite site;

    private FolderDrop(IWorkbenchPartSite site) {
        this.site = site;
    }

    /** Makes a control accept folders and files. */
    public static void accept(Control control, IWorkbenchPartSite site) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new FolderDrop(site));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] paths && paths.length > 0) {
            // The wizard is opened after the drop has ended, else the other side waits for it.
            event.display.asyncExec(() -> ImportWizard.open(site.getWorkbenchWindow(), paths[0]));
        }
    }
}
