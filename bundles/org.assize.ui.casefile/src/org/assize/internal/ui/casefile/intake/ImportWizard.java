package org.assize.internal.ui.casefile.intake;

import org.assize.casefile.CaseFileIntake;
import org.assize.casefile.IntakeReport;
import org.assize.casefile.IntakeRequest;
import org.assize.internal.ui.casefile.Messages;
import org.assize.plugin.Containment;
import org.assize.plugin.PluginRegistry;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.Commands;
import org.assize.ui.LibrarySession;
import org.assize.ui.Problems;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;

/** Asks what to import and how, then imports in the background and shows the result. */
public final class ImportWizard extends Wizard {

    private final IWorkbenchWindow window;
    private final Library library;
    private final SourcePage source;
    private final MappingPage mapping = new MappingPage();

    private ImportWizard(IWorkbenchWindow window, Library library, String path) {
        this.window = window;
        this.library = library;
        source = new SourcePage(path, new Importers(window.getService(CaseFileIntake.class),
                window.getService(Containment.class), window.getService(PluginRegistry.class)));
        setWindowTitle(Messages.importTitle);
        setNeedsProgressMonitor(true);
    }

    /**
     * Opens the wizard for the open library; without one, offers to open one.
     *
     * @param path folder, list or export to start with; may be empty
     */
    public static void open(IWorkbenchWindow window, String path) {
        LibrarySession session = window.getService(LibrarySession.class);
        session.current().ifPresentOrElse(library -> new WizardDialog(window.getShell(),
                new ImportWizard(window, library, path)).open(), () -> {
                    Problems.show(Messages.importNoLibrary, Messages.importNoLibraryReason, "", "", null);
                    Commands.execute(window, Commands.OPEN_LIBRARY);
                });
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(mapping);
    }

    @Override
    public @Nullable IWizardPage getNextPage(IWizardPage page) {
        return page == source && source.kind() == SourceKind.LIST ? mapping : null;
    }

    @Override
    public boolean canFinish() {
        return source.isPageComplete() && (source.kind() != SourceKind.LIST || mapping.isPageComplete());
    }

    @Override
    public boolean performFinish() {
        IntakeRequest request = request().withRehash(source.rehash());
        String place = source.path().toString();
        CaseFileIntake intake = window.getService(CaseFileIntake.class);
        Background.run(NLS.bind(Messages.importRunning, place), window.getShell().getDisplay(), monitor -> {
            IntakeReport report = intake.run(library, request, monitor);
            window.getShell().getDisplay().asyncExec(() -> ResultWindow.show(window, place, report));
            return report;
        }, report -> { });
        return true;
    }

    private IntakeRequest request() {
        return switch (source.kind()) {
            case FOLDER -> IntakeRequest.folder(source.path(), source.mode());
            case LIST -> IntakeRequest.list(source.path(), mapping.mapping(), source.mode());
            case OTHER -> IntakeRequest.contributed(source.path(), source.importer(), source.mode());
        };
    }

    /** The list the user chose, for the mapping page. */
    SourcePage source() {
        return source;
    }
}
