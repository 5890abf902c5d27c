package org.assize.internal.rcp.welcome;

import java.util.Optional;

import org.assize.internal.rcp.Messages;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.Ids;
import org.assize.ui.Problems;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens the sample department, making it first if need be, and lays out the desk on it. */
public final class SampleDesk {

    private final IWorkbenchWindow window;

    public SampleDesk(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Starts in the background; the progress view shows how far it is. */
    public void open() {
        showView(Ids.PROGRESS);
        SampleServices services = SampleServices.of(window);
        Background.run(Messages.sampleMaking, window.getShell().getDisplay(),
                monitor -> SampleOpening.of(library(services, monitor)), this::show);
    }

    private static Library library(SampleServices services, IProgressMonitor monitor) throws Exception {
        Optional<SampleFolder> finished = SampleFolder.finished();
        if (finished.isPresent()) {
            return services.session().open(finished.get().library());
        }
        return new SampleMaker(services, SampleFolder.fresh(), monitor).make();
    }

    private void show(SampleOpening opening) {
        IEventBroker broker = window.getService(IEventBroker.class);
        if (!opening.review().isEmpty()) {
            broker.post(Topics.OPEN_REVIEW, opening.review());
        }
        if (opening.page() != null) {
            broker.post(Topics.SHOW_PAGE, opening.page());
        }
        if (!opening.query().isEmpty()) {
            showView(Ids.SEARCH);
            broker.post(Topics.SEARCH, opening.query());
        }
    }

    private void showView(String id) {
        try {
            window.getActivePage().showView(id, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            Problems.show(Messages.sampleFailed, e);
        }
    }
}
