package org.assize.internal.ui;

import java.util.function.Consumer;

import org.assize.ui.Problems;
import org.assize.ui.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** A job that hands its result to the UI thread and its failure to the problem window. */
public final class WorkJob<T> extends Job {

    /** All of them. */
    public static final Object FAMILY = WorkJob.class;

    private final Display display;
    private final Work<T> work;
    private final Consumer<? super T> then;

    public WorkJob(String name, Display display, Work<T> work, Consumer<? super T> then) {
        super(name);
        this.display = display;
        this.work = work;
        this.then = then;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            T result = work.run(monitor);
            if (!monitor.isCanceled()) {
                whenAlive(() -> then.accept(result));
            }
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (Exception e) {
            Problems.show(getName(), e);
            // The problem window tells it; an error status would open a modal dialog as well.
            return Status.OK_STATUS;
        }
    }

    private void whenAlive(Runnable action) {
        try {
            display.asyncExec(action);
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }
}
