package org.assize.ui.proposal;

import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.assize.review.DecidedProposal;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.Nullable;

/** A decision about a proposal that can be undone, with what it did to the answer. */
final class ProposalOperation extends AbstractOperation {

    /** Records the decision. */
    @FunctionalInterface
    interface Decision {

        DecidedProposal make() throws RefusedException, LibraryException;
    }

    /** Takes it back. */
    @FunctionalInterface
    interface TakingBack {

        void of(DecidedProposal made) throws RefusedException, LibraryException;
    }

    private final Decision decision;
    private final TakingBack takingBack;
    private @Nullable DecidedProposal made;

    ProposalOperation(String label, Decision decision, TakingBack takingBack) {
        super(label);
        this.decision = decision;
        this.takingBack = takingBack;
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        try {
            made = decision.make();
            return Status.OK_STATUS;
        } catch (RefusedException | LibraryException e) {
            return Status.error(e.getMessage(), e);
        }
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return execute(monitor, info);
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        try {
            if (made != null) {
                takingBack.of(made);
                made = null;
            }
            return Status.OK_STATUS;
        } catch (RefusedException | LibraryException e) {
            return Status.error(e.getMessage(), e);
        }
    }
}
