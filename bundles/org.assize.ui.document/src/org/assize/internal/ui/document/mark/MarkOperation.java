package org.assize.internal.ui.document.mark;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.assize.annotation.MarkEdit;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.Nullable;

/**
 * A gesture that can be undone. Doing, undoing and redoing only queue what is to be written, so none of them waits.
 * What the marks then show tells whether it could be written.
 */
final class MarkOperation extends AbstractOperation {

    private final Function<CompletableFuture<List<MarkEdit>>, Gesture> queue;
    private CompletableFuture<List<MarkEdit>> next;

    /**
     * Nothing is done yet.
     *
     * @param edits what to do
     * @param queue queues edits to be written
     */
    MarkOperation(String label, List<? extends MarkEdit> edits,
            Function<CompletableFuture<List<MarkEdit>>, Gesture> queue) {
        super(label);
        this.queue = queue;
        next = CompletableFuture.completedFuture(List.copyOf(edits));
    }

    /** {@return completes with what takes the last step back, once that is written} */
    CompletableFuture<List<MarkEdit>> back() {
        return next;
    }

    /** Lets other edits than those the service names take back what was done. */
    void setBack(List<? extends MarkEdit> edits) {
        next = next.thenApply(computed -> List.copyOf(edits));
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return step();
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return step();
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return step();
    }

    /** Each step queues the edits that take the one before it back. */
    private IStatus step() {
        next = queue.apply(next).back();
        return Status.OK_STATUS;
    }
}
