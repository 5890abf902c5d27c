package org.assize.internal.ui.search;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.assize.search.SearchException;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchResult;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Searches the index of the open library in jobs. What comes from a cancelled one is dropped. UI thread only. */
final class QueryRun implements Searching.Run {

    private final Display display;
    private final Supplier<Optional<SearchIndex>> index;
    private @Nullable Job running;

    QueryRun(Display display, Supplier<Optional<SearchIndex>> index) {
        this.display = display;
        this.index = index;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    @Override
    public void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    @Override
    public void start(SearchRequest request, Consumer<SearchResult> found, Consumer<Exception> refused) {
        cancel();
        index.get().ifPresent(open -> start(open, request, found, refused));
    }

    private void start(SearchIndex open, SearchRequest request, Consumer<SearchResult> found,
            Consumer<Exception> refused) {
        running = new Job(Messages.searching) {

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    SearchResult result = open.search(request, monitor);
                    deliver(this, () -> found.accept(result));
                } catch (OperationCanceledException e) {
                    return Status.CANCEL_STATUS; // a newer query runs
                } catch (SearchException e) {
                    deliver(this, () -> refused.accept(e));
                }
                return Status.OK_STATUS;
            }
        };
        running.setSystem(true);
        running.setPriority(Job.INTERACTIVE);
        running.schedule();
    }

    private void deliver(Job job, Runnable result) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (job == running) {
                    running = null;
                    result.run();
                }
            });
        }
    }
}
