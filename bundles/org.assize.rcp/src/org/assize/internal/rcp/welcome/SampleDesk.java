package org.assize.internal.rcp.welcome;

import java.util.Optional;

import org.assize.internal.rcp.Messages;
import org.assize.records.Library;
import org.assize.search.IndexReport;
import org.assize.search.SearchException;
import org.assize.search.SearchIndex;
import org.assize.ui.Background;
import org.assize.ui.Ids;
import org.assize.ui.Problems;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens the sample department, making it first if need be, and lays out the desk on it. */
public final class SampleDesk {

    /** Who asks twice waits for the first and then opens what it made. */
    private static final Object MAKING = new Object();

    private final IWorkbenchWindow window;

    public SampleDesk(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Starts in the background; the progress view shows how far it is. */
    public void open() {
        showView(Ids.PROGRESS);
        SampleServices services = SampleServices.of(window);
        Background.run(Messages.sampleMaking, window.getShell().getDisplay(),
                monitor -> SampleOpening.of(library(services, monitor)), opening -> show(services, opening));
    }

    private static Library library(SampleServices services, IProgressMonitor monitor) throws Exception {
        synchronized (MAKING) {
            Optional<SampleFolder> finished = SampleFolder.finished();
            if (finished.isPresent()) {
                return services.session().open(finished.get().library());
            }
            return new SampleMaker(services, SampleFolder.fresh(), monitor).make();
        }
    }

    private void show(SampleServices services, SampleOpening opening) {
        if (!opening.review().isEmpty()) {
            post(Topics.OPEN_REVIEW, opening.review());
        }
        if (opening.page() != null) {
            post(Topics.SHOW_PAGE, opening.page());
        }
        if (!opening.query().isEmpty()) {
            Background.run(Messages.sampleStepIndex, window.getShell().getDisplay(),
                    monitor -> index(services, monitor), report -> search(opening.query()));
        }
    }

    /** Reading can begin before everything is indexed; only the search has to wait for it. */
    private static IndexReport index(SampleServices services, IProgressMonitor monitor) throws SearchException {
        Library library = services.session().current().orElseThrow(OperationCanceledException::new);
        try (SearchIndex index = services.search().open(library)) {
            return index.update(monitor);
        }
    }

    private void search(String query) {
        showView(Ids.SEARCH);
        post(Topics.SEARCH, query);
    }

    private void post(String topic, Object payload) {
        window.getService(IEventBroker.class).post(topic, payload);
    }

    private void showView(String id) {
        try {
            window.getActivePage().showView(id, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            Problems.show(Messages.sampleFailed, e);
        }
    }
}
