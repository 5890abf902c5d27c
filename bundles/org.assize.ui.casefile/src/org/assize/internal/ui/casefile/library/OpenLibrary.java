package org.assize.internal.ui.casefile.library;

import java.nio.file.Path;

import org.assize.internal.ui.casefile.Messages;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.Problems;
import org.assize.ui.RecentLibraries;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens a library in the background. */
final class OpenLibrary {

    private OpenLibrary() {
    }

    /** Opens the library in a folder; a folder that is none is told as a problem and forgotten. */
    static void open(IWorkbenchWindow window, Path directory) {
        if (!Library.isLibrary(directory)) {
            new RecentLibraries().remove(directory);
            Problems.show(NLS.bind(Messages.notALibrary, directory), Messages.notALibraryReason, "",
                    Messages.notALibraryTodo, null);
            return;
        }
        LibrarySession session = window.getService(LibrarySession.class);
        Background.run(NLS.bind(Messages.opening, directory.getFileName()), window.getShell().getDisplay(),
                monitor -> session.open(directory), library -> { });
    }
}
