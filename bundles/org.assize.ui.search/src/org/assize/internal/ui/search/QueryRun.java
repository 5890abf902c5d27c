package org.assize.internal.ui.search;

import java.util.function.Consumer;

import org.assize.search.SearchException;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchResult;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** The query that runs now: a newer one replaces it, and its result is no longer wanted. UI thread only. */
final class QueryRun {

    private final Display display;
    private int wanted;

    QueryRun(Display display) {
        this.display = display;
    }

    void cancel() {
        wanted++;
    }

    void start(SearchIndex index, SearchRequest request, Consumer<SearchResult> found, Consumer<Exception> refused) {
        int ticket = ++wanted;
        Job job = new Job(Messages.searching) {

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    SearchResult result = index.search(request);
                    deliver(ticket, () -> found.accept(result));
                } catch (SearchException e) {
                    deliver(ticket, () -> refused.accept(e));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void deliver(int ticket, Runnable result) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (ticket == wanted) {
                    result.run();
                }
            });
        }
    }
}
