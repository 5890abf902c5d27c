package org.assize.internal.search;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.assize.internal.search.index.UpdateProgress;
import org.assize.search.IndexReport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/** Waits for an update on the caller's thread and hands on progress one way, cancellation the other. */
final class UpdateWatch {

    private static final long LOOK_MILLIS = 100;

    private final UpdateProgress progress;
    private final SubMonitor monitor;
    private int shown;
    private boolean begun;

    UpdateWatch(UpdateProgress progress, @Nullable IProgressMonitor monitor) {
        this.progress = progress;
        this.monitor = SubMonitor.convert(monitor, Messages.updating, 1);
    }

    /** An interrupt asks the update to end, like a cancelled monitor, and is passed on to the caller afterwards. */
    IndexReport await(Future<IndexReport> update) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return update.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    look();
                } catch (InterruptedException e) {
                    interrupted = true;
                    progress.cancel();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            monitor.done();
        }
    }

    private void look() {
        if (monitor.isCanceled()) {
            progress.cancel();
        }
        if (!begun && progress.total() > 0) {
            begun = true;
            monitor.setWorkRemaining(progress.total());
        }
        int done = progress.done();
        if (begun && done > shown) {
            monitor.worked(done - shown);
            shown = done;
        }
        monitor.subTask(progress.current());
    }
}
