package org.assize.ui;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Something that takes longer than a blink.
 *
 * @param <T> what comes out
 */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does it, outside the UI thread.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when the user cancelled
     * @throws Exception why it did not work, with a message for the user
     */
    T run(IProgressMonitor monitor) throws Exception;
}
