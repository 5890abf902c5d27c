package org.assize.internal.rcp;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.assize.internal.rcp.welcome.SampleDesk;
import org.assize.internal.rcp.welcome.WelcomeEditor;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.RecentLibraries;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** What the workbench opens on: the library named at the start, the last one, or the welcome page. */
final class FirstLibrary {

    private static final String LIBRARY_OPTION = "-library";
    private static final String SAMPLE_OPTION = "-sample";

    private final IWorkbench workbench;
    private final SessionMemory memory;

    FirstLibrary(IWorkbench workbench, SessionMemory memory) {
        this.workbench = workbench;
        this.memory = memory;
    }

    void open() {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        List<String> arguments = Arrays.asList(Platform.getApplicationArgs());
        Optional<Path> directory = named(arguments).or(FirstLibrary::last);
        if (arguments.contains(SAMPLE_OPTION)) {
            new SampleDesk(window).open();
        } else if (directory.isPresent()) {
            LibrarySession session = workbench.getService(LibrarySession.class);
            Background.run(NLS.bind(Messages.opening, directory.get().getFileName()), workbench.getDisplay(),
                    monitor -> session.open(directory.get()), memory::restore);
        } else {
            WelcomeEditor.open(window);
        }
    }

    private static Optional<Path> named(List<String> arguments) {
        int option = arguments.indexOf(LIBRARY_OPTION);
        return option < 0 || option + 1 >= arguments.size() ? Optional.empty()
                : Optional.of(Path.of(arguments.get(option + 1)));
    }

    private static Optional<Path> last() {
        return new RecentLibraries().list().stream().map(RecentLibraries.Recent::directory)
                .filter(Library::isLibrary).findFirst();
    }
}
