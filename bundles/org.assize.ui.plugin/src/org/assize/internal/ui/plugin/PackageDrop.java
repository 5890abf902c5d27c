package org.assize.internal.ui.plugin;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes a zip file or a folder that is dropped somewhere as a package of plugins. */
final class PackageDrop extends DropTargetAdapter {

    private final Consumer<URI> taken;

    private PackageDrop(Consumer<URI> taken) {
        this.taken = taken;
    }

    /** Makes a control take packages, unless it takes something already. */
    static void on(Control control, Consumer<URI> taken) {
        if (control.getData(DND.DROP_TARGET_KEY) == null) {
            DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
            target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
            target.addDropListener(new PackageDrop(taken));
        }
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files && files.length == 1 && mayBePackage(Path.of(files[0]))) {
            taken.accept(Path.of(files[0]).toUri());
        } else {
            event.detail = DND.DROP_NONE;
        }
    }

    private static boolean mayBePackage(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip") || Files.isDirectory(file);
    }
}
