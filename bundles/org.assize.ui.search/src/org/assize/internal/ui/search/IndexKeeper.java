package org.assize.internal.ui.search;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.assize.records.Library;
import org.assize.records.LibraryChange;
import org.assize.search.IndexReport;
import org.assize.search.SearchException;
import org.assize.search.SearchIndex;
import org.assize.search.SearchService;
import org.assize.ui.Problems;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

/**
 * Holds the index of the open library and keeps it up to date in the background, at the lowest priority, whether or not
 * the search view is open.
 */
@Component(service = {IndexKeeper.class, EventHandler.class})
@EventTopics({Topics.LIBRARY_OPENED, Topics.LIBRARY_CLOSED, Topics.LIBRARY_CHANGED})
public final class IndexKeeper implements EventHandler {

    /** Imports arrive in many batches; one update takes several of them. */
    private static final long GATHER_MILLIS = 1_500;

    private final ComponentServiceObjects<SearchService> search;
    private final EventAdmin events;
    private final Job job = new UpdateJob();
    private @Nullable SearchIndex index;
    private @Nullable Path root;
    private volatile boolean paused;

    /** The search service comes lazily: without a library the workbench starts without Lucene and the readers. */
    @Activate
    public IndexKeeper(@Reference ComponentServiceObjects<SearchService> search, @Reference EventAdmin events) {
        this.search = search;
        this.events = events;
    }

    /** The index of the open library. */
    public synchronized Optional<SearchIndex> index() {
        return Optional.ofNullable(index);
    }

    /** Updates the index soon, unless that is paused. */
    public void update() {
        if (!paused) {
            job.schedule();
        }
    }

    /** Whether somebody stopped updating; what is indexed can be searched all the same. */
    public boolean isPaused() {
        return paused;
    }

    /** Stops updating, keeping what is done, until somebody resumes it or another library is opened. */
    public void pause() {
        paused = true;
        job.cancel();
        state(Messages.statePaused);
    }

    /** Goes on updating, or updates now. */
    public void resume() {
        paused = false;
        job.schedule();
    }

    @Override
    public void handleEvent(Event event) {
        Object data = event.getProperty(IEventBroker.DATA);
        switch (event.getTopic()) {
            case Topics.LIBRARY_OPENED -> open((Library) data);
            case Topics.LIBRARY_CLOSED -> close((Path) data);
            default -> changed((LibraryChange) data);
        }
    }

    private synchronized void open(Library library) {
        release();
        paused = false;
        try {
            index = search.getService().open(library);
            root = library.layout().root();
            job.schedule();
        } catch (SearchException e) {
            Problems.show(Messages.indexFailed, e);
        }
    }

    private synchronized void close(Path closed) {
        if (closed.equals(root)) {
            release();
        }
    }

    @Deactivate
    synchronized void release() {
        job.cancel();
        if (index != null) {
            index.close();
        }
        index = null;
        root = null;
    }

    private void changed(LibraryChange change) {
        if (change.concernsDocuments() && !paused) {
            job.schedule(GATHER_MILLIS);
        }
    }

    private void state(String text) {
        events.postEvent(new Event(Topics.INDEX_STATE, Map.of(IEventBroker.DATA, text)));
    }

    /** One update at a time. */
    private final class UpdateJob extends Job {

        UpdateJob() {
            super(Messages.updatingIndex);
            setPriority(DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            SearchIndex current = index().orElse(null);
            if (current == null) {
                return Status.OK_STATUS;
            }
            state(Messages.stateUpdating);
            try {
                IndexReport report = current.update(new IndexProgress(monitor,
                        percent -> state(NLS.bind(Messages.stateUpdatingPercent, percent))));
                if (!isOpen(current)) {
                    return Status.CANCEL_STATUS;
                }
                // Stopped in the progress view is stopped as well, or the next change would start it again.
                paused |= report.cancelled();
                state(text(report));
                report.notices().forEach(notice -> Problems.show(Messages.indexNotice, notice, Messages.indexKept,
                        "", null));
                return report.cancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
            } catch (SearchException e) {
                if (isOpen(current)) {
                    state(Messages.stateFailed);
                    Problems.show(Messages.indexFailed, e);
                }
                return Status.OK_STATUS;
            }
        }

        /** What becomes of the index of a library that was closed meanwhile concerns nobody; it can be made anew. */
        private boolean isOpen(SearchIndex updated) {
            return index().filter(updated::equals).isPresent();
        }

        private static String text(IndexReport report) {
            if (report.cancelled()) {
                return Messages.statePaused;
            }
            return report.failures().isEmpty() ? Messages.stateCurrent
                    : NLS.bind(Messages.stateWithFailures, report.failures().size());
        }
    }
}
