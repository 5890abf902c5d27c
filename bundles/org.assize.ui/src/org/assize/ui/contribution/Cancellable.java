package org.assize.ui.contribution;

import java.util.concurrent.Callable;

import org.assize.internal.plugin.CancelWatch;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Waits for contributions that know no monitor. */
public final class Cancellable {

    private Cancellable() {
    }

    /**
     * Does work that waits for a contribution, in the calling thread, until somebody cancels it. The contribution is
     * then left behind; whatever the work answers to being interrupted is dropped.
     *
     * @throws OperationCanceledException when somebody cancelled
     * @throws Exception                  what the work throws otherwise
     */
    public static <T> T call(IProgressMonitor monitor, Callable<T> work) throws Exception {
        try (CancelWatch watch = new CancelWatch(monitor::isCanceled)) {
            return work.call();
        } catch (Exception e) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            throw e;
        }
    }
}
