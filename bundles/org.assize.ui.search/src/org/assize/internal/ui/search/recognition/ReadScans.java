package org.assize.internal.ui.search.recognition;

import java.util.Map;
import java.util.Optional;

import org.assize.internal.ui.search.IndexKeeper;
import org.assize.recognition.Recognition;
import org.assize.recognition.RecognitionReport;
import org.assize.records.Library;
import org.assize.search.SearchIndex;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.Parts;
import org.assize.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** Starts reading scans by machine; while that is going on, stops it. */
public final class ReadScans extends AbstractHandler implements IElementUpdater {

    private static final String COMMAND = "org.assize.ui.search.command.readScans";

    @Inject
    private LibrarySession libraries;

    @Inject
    private IndexKeeper keeper;

    @Inject
    private Recognition recognition;

    private @Nullable Job job;

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (recognition == null) {
            Parts.inject(this, window);
        }
        Job running = job;
        if (running != null) {
            running.cancel();
            return null;
        }
        Optional<Library> library = libraries.current();
        Optional<SearchIndex> index = keeper.index();
        if (library.isPresent() && index.isPresent()) {
            start(window.getShell(), new ScanReading(library.get(), index.get(), recognition));
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(job != null);
    }

    private void start(Shell shell, ScanReading work) {
        Display display = shell.getDisplay();
        Job started = Background.run(Messages.reading, display, work, outcome -> tell(shell, outcome));
        job = started;
        started.addJobChangeListener(new JobChangeAdapter() {

            @Override
            public void done(IJobChangeEvent event) {
                // The index has been updated behind the keeper's back; views read it again when it says so.
                keeper.update();
                inUi(display, ReadScans.this::ended);
            }
        });
        if (started.getState() == Job.NONE) {
            // It was faster than the listener.
            ended();
        }
        refresh();
    }

    private void ended() {
        job = null;
        refresh();
    }

    private static void refresh() {
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
    }

    private static void inUi(Display display, Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    private static void tell(Shell shell, ScanReading.Outcome outcome) {
        switch (outcome) {
            case ScanReading.Outcome.NoEngine none -> inform(shell, none.advice());
            case ScanReading.Outcome.NothingToRead nothing -> inform(shell, Messages.nothingToRead);
            case ScanReading.Outcome.Read read -> tellFailures(read.report());
        }
    }

    private static void inform(Shell shell, String text) {
        if (!shell.isDisposed()) {
            MessageDialog.openInformation(shell, Messages.title, text);
        }
    }

    private static void tellFailures(RecognitionReport report) {
        if (!report.failures().isEmpty()) {
            RecognitionReport.Failure first = report.failures().getFirst();
            Problems.show(NLS.bind(Messages.failed, report.failures().size()),
                    NLS.bind(Messages.failedFirst, new Object[] {first.source().file().getFileName(),
                            first.source().page(), first.reason()}),
                    Messages.failedNotLost, Messages.failedTodo, null);
        }
    }
}
