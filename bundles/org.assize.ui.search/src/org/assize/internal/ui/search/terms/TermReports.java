package org.assize.internal.ui.search.terms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.assize.internal.ui.search.Messages;
import org.assize.search.SearchException;
import org.assize.search.SearchIndex;
import org.assize.search.TermList;
import org.assize.search.TermReport;
import org.assize.ui.Background;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.jspecify.annotations.Nullable;

/** Makes the report on a list of queries that the user chooses. */
public final class TermReports {

    private TermReports() {
    }

    /**
     * Asks for the list, counts in the background and writes the report beside the list.
     *
     * @param owner   the control whose window asks
     * @param written takes the file of the report
     */
    public static void ask(Control owner, SearchIndex index, Consumer<Path> written) {
        FileDialog dialog = new FileDialog(owner.getShell(), SWT.OPEN);
        dialog.setText(Messages.termReportChoose);
        dialog.setFilterExtensions(new String[] {"*.csv;*.txt", "*.*"});
        @Nullable String chosen = dialog.open();
        if (chosen != null) {
            Path list = Path.of(chosen);
            Background.run(NLS.bind(Messages.termReportCounting, list.getFileName()), owner.getDisplay(),
                    monitor -> write(index, list, monitor), written);
        }
    }

    private static Path write(SearchIndex index, Path list, IProgressMonitor monitor) throws SearchException {
        TermReport report = TermReport.of(index, TermList.read(list), monitor);
        Path file = fileBeside(list);
        report.write(file);
        return file;
    }

    /** {@return a file beside a list that does not exist yet: an earlier report is never written over} */
    static Path fileBeside(Path list) {
        String name = list.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = NLS.bind(Messages.termReportFile, dot <= 0 ? name : name.substring(0, dot));
        Path file = list.resolveSibling(stem + ".csv");
        for (int i = 2; Files.exists(file); i++) {
            file = list.resolveSibling(stem + "-" + i + ".csv");
        }
        return file;
    }
}
