package org.assize.internal.ui.document.exchange;

import java.nio.file.Path;

import org.assize.annotation.export.ImportRequest;
import org.assize.annotation.export.MarkImport;
import org.assize.internal.ui.document.marklist.Listed;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Asks for an XFDF file, tells what would come of it, and takes the marks in it into the document being read. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Library library = window.getService(LibrarySession.class).current().orElse(null);
        Listed listed = Listed.in(window).orElse(null);
        if (library == null || listed == null) {
            Problems.show(Messages.nothingToImport, Messages.openFirst, "", "", null);
            return null;
        }
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.xfdf"});
        @Nullable String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            MarkImport imports = window.getService(MarkImport.class);
            ImportRequest trial = new ImportRequest(file, listed.caseFile(), listed.document(), true);
            Shell shell = window.getShell();
            Background.run(NLS.bind(Messages.importing, file.getFileName()), shell.getDisplay(),
                    monitor -> imports.importXfdf(library, trial, monitor),
                    report -> OutcomeWindow.foreseen(shell, file, report, () -> take(shell, library, imports, trial)));
        }
        return null;
    }

    private static void take(Shell shell, Library library, MarkImport imports, ImportRequest trial) {
        ImportRequest real = new ImportRequest(trial.file(), trial.caseFile(), trial.document(), false);
        Background.run(NLS.bind(Messages.importing, real.file().getFileName()), shell.getDisplay(),
                monitor -> imports.importXfdf(library, real, monitor),
                report -> OutcomeWindow.imported(shell, real.file(), report));
    }
}
