package org.assize.internal.ui.check.run;

import java.util.List;

import jakarta.inject.Inject;

import org.assize.check.run.CheckSelection.Redo;
import org.assize.model.casefile.CaseFile;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.CaseFileElement;
import org.assize.ui.Ids;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/**
 * Runs checks on the case files that are selected, or else on the one that is shown; with {@code :ALL} in plugin.xml on
 * all of the library.
 */
public final class RunHandler extends AbstractHandler implements IExecutableExtension {

    /** Runs checks on what is selected, or shown. */
    public static final String COMMAND = "org.assize.ui.check.command.run";

    private static final String ALL = "ALL";

    @Inject
    private LibrarySession session;

    @Inject
    private CheckKeeper keeper;

    private boolean all;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        all = ALL.equals(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (session == null) {
            Parts.inject(this, window);
        }
        session.current().ifPresent(library -> {
            if (all) {
                Background.read(window.getShell().getDisplay(), monitor -> numbers(library),
                        numbers -> keeper.run(numbers, Redo.NOTHING));
            } else {
                keeper.run(chosen(event, window), Redo.FAILED);
            }
        });
        return null;
    }

    private static List<String> numbers(Library library) {
        return library.read(state -> state.library().getCaseFiles().stream().map(CaseFile::getNumber).toList());
    }

    /** What is selected; otherwise what the views of checks show, otherwise what is read. */
    private static List<String> chosen(ExecutionEvent event, IWorkbenchWindow window) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection rows) {
            List<String> selected = rows.stream().map(row -> Adapters.adapt(row, CaseFileElement.class))
                    .filter(CaseFileElement.class::isInstance).map(CaseFileElement.class::cast)
                    .flatMap(row -> row.caseFiles().stream()).distinct().toList();
            if (!selected.isEmpty()) {
                return selected;
            }
        }
        return shown(window);
    }

    private static List<String> shown(IWorkbenchWindow window) {
        for (String view : List.of(Ids.PROPOSALS, Ids.TIMELINE)) {
            CaseFileElement part = Adapters.adapt(window.getActivePage().findView(view), CaseFileElement.class);
            if (part != null && !part.caseFiles().isEmpty()) {
                return part.caseFiles();
            }
        }
        PageTarget read = Adapters.adapt(window.getActivePage().getActiveEditor(), PageTarget.class);
        return read == null ? List.of() : List.of(read.caseFile());
    }
}
