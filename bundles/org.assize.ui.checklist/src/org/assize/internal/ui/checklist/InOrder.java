package org.assize.internal.ui.checklist;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.assize.ui.Problems;
import org.assize.ui.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Does one thing after the other in the background, in the order they were asked for. Keys come faster than a disk
 * writes; each has to find what the one before it recorded.
 */
final class InOrder extends Job {

    private record Task<T>(Work<T> work, Consumer<? super T> then) {

        void run(IProgressMonitor monitor, Executor ui) throws Exception {
            T result = work.run(monitor);
            ui.execute(() -> then.accept(result));
        }
    }

    private final Queue<Task<?>> waiting = new ConcurrentLinkedQueue<>();
    private final Executor ui;

    /** A queue that hands results to this executor. */
    InOrder(Executor ui) {
        super("review sheet");
        this.ui = ui;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** Asks for something; what comes out goes to the executor, what goes wrong to the problem window. */
    <T> void add(Work<T> work, Consumer<? super T> then) {
        waiting.add(new Task<>(work, then));
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (Task<?> task = waiting.poll(); task != null; task = waiting.poll()) {
            try {
                task.run(monitor, ui);
            } catch (OperationCanceledException e) {
                // Whoever cancelled wants no result; what follows was asked for separately.
                continue;
            } catch (Exception e) {
                Problems.show(Messages.deskFailed, e);
            }
        }
        return Status.OK_STATUS;
    }
}
