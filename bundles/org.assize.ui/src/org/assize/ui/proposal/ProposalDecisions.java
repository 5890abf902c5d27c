package org.assize.ui.proposal;

import java.util.stream.Collectors;

import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.assize.records.Refusal;
import org.assize.records.event.AnswerData;
import org.assize.records.event.ProposalData;
import org.assize.review.DecidedProposal;
import org.assize.review.ReviewService;
import org.assize.ui.ReviewUndo;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.IStatus;
import org.jspecify.annotations.Nullable;

/**
 * Records decisions about proposals so that they can be undone together with answers. Outside the UI thread; call it
 * from one thread at a time.
 */
public final class ProposalDecisions {

    private final ReviewService reviews;
    private final IOperationHistory history;

    /** Decisions that go into the history of the workbench. */
    public ProposalDecisions(ReviewService reviews, IOperationHistory history) {
        this.reviews = reviews;
        this.history = history;
    }

    /** Accepts a proposal as it is. {@return why not; empty if it was} */
    public String accept(Library library, String review, OfferedProposal offered) throws ExecutionException {
        ProposalData data = offered.toData();
        return execute(library, offered, () -> reviews.accept(library, review, data));
    }

    /** Accepts a proposal with changes. {@return why not; empty if it was} */
    public String accept(Library library, String review, OfferedProposal offered, ChangedAnswer change)
            throws ExecutionException {
        ProposalData data = offered.toData(change.place().rule());
        return execute(library, offered, () -> reviews.accept(library, review, data,
                change.on(answer(library, review, data.item()), data)));
    }

    /** Rejects a proposal. {@return why not; empty if it was} */
    public String reject(Library library, String review, OfferedProposal offered, String reason)
            throws ExecutionException {
        ProposalData data = offered.toData();
        return execute(library, offered, () -> reviews.reject(library, review, data, reason));
    }

    /** Takes a decision back and leaves the answer as it is. {@return why not; empty if it was} */
    public String reopen(Library library, String review, OfferedProposal offered) throws LibraryException {
        try {
            reviews.reopen(library, review, offered.proposal().id());
            return "";
        } catch (RefusedException e) {
            return reasons(e);
        }
    }

    private @Nullable AnswerData answer(Library library, String review, String item) throws RefusedException {
        return reviews.answers(library, review).stream().filter(a -> a.item().equals(item)).findFirst().orElse(null);
    }

    private String execute(Library library, OfferedProposal offered, ProposalOperation.Decision decision)
            throws ExecutionException {
        ProposalOperation operation = new ProposalOperation(offered.explanation(), decision,
                (DecidedProposal made) -> reviews.undo(library, made));
        operation.addContext(ReviewUndo.CONTEXT);
        IStatus status = history.execute(operation, null, null);
        if (status.isOK()) {
            return "";
        }
        return status.getException() instanceof RefusedException e ? reasons(e) : status.getMessage();
    }

    private static String reasons(RefusedException refused) {
        return refused.refusals().stream().map(Refusal::toString).collect(Collectors.joining("\n"));
    }
}
