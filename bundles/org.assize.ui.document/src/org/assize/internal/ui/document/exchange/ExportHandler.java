package org.assize.internal.ui.document.exchange;

import java.nio.file.Files;
import java.nio.file.Path;

import org.assize.annotation.export.ExportForm;
import org.assize.annotation.export.ExportRequest;
import org.assize.annotation.export.MarkExport;
import org.assize.internal.ui.document.marklist.Listed;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a file and writes marks into it: of the document being read, or what the list of marks lists while one works
 * in it. As what is told in plugin.xml behind a colon, as the name of an {@link ExportForm}.
 */
public final class ExportHandler extends AbstractHandler implements IExecutableExtension {

    private ExportForm form = ExportForm.ANNOTATED_PDF;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        form = ExportForm.valueOf(String.valueOf(data));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Library library = window.getService(LibrarySession.class).current().orElse(null);
        Listed listed = Listed.in(window).orElse(null);
        if (library == null || listed == null) {
            Problems.show(Messages.nothingToExport, Messages.openFirst, "", "", null);
            return null;
        }
        MarkExport export = window.getService(MarkExport.class);
        String document = listed.whole() && form.forCaseFile() ? "" : listed.document();
        Path target = ask(window, export.proposedTarget(library, listed.caseFile(), document, form));
        if (target != null) {
            ExportRequest request = new ExportRequest(listed.caseFile(), document, form, listed.filter(), target);
            Background.run(NLS.bind(Messages.exporting, target.getFileName()), window.getShell().getDisplay(),
                    monitor -> export.export(library, request, monitor),
                    report -> OutcomeWindow.exported(window.getShell(), report));
        }
        return null;
    }

    private @Nullable Path ask(IWorkbenchWindow window, Path proposed) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*" + form.suffix()});
        dialog.setFileName(String.valueOf(proposed.getFileName()));
        Path folder = proposed.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            dialog.setFilterPath(folder.toString());
        }
        dialog.setOverwrite(true);
        @Nullable String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        return Path.of(chosen.endsWith(form.suffix()) ? chosen : chosen + form.suffix());
    }
}
