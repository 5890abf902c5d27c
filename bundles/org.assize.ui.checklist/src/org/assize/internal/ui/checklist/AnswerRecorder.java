package org.assize.internal.ui.checklist;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.assize.internal.ui.checklist.model.Edit;
import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.records.Library;
import org.assize.records.Refusal;
import org.assize.records.RefusedException;
import org.assize.records.event.AnswerData;
import org.assize.review.ReviewService;
import org.assize.ui.proposal.ProposalDecisions;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IStatus;
import org.jspecify.annotations.Nullable;

/** Records edits so that they can be undone. Call it from one thread at a time. */
final class AnswerRecorder {

    private final ReviewService reviews;
    private final IOperationHistory history;
    private final IUndoContext context;

    AnswerRecorder(ReviewService reviews, IOperationHistory history, IUndoContext context) {
        this.reviews = reviews;
        this.history = history;
        this.context = context;
    }

    /** {@return decisions about proposals, which are undone in one order with the answers} */
    ProposalDecisions decisions() {
        return new ProposalDecisions(reviews, history);
    }

    /**
     * Applies an edit to the answer as it is recorded now, whatever the sheet showed when the edit was made.
     *
     * @return why it was refused; empty when it was recorded or changes nothing
     */
    String record(Library library, String review, SheetItem item, Edit edit) throws ExecutionException {
        try {
            AnswerData before = answer(library, review, item.id());
            AnswerData after = edit.on(item.with(before));
            return Objects.equals(before, after) ? ""
                    : execute(new AnswerOperation(library, reviews, review, item, before, after));
        } catch (RefusedException e) {
            return reasons(e.refusals());
        }
    }

    private @Nullable AnswerData answer(Library library, String review, String item) throws RefusedException {
        return reviews.answers(library, review).stream().filter(a -> a.item().equals(item)).findFirst().orElse(null);
    }

    private String execute(AnswerOperation operation) throws ExecutionException {
        operation.addContext(context);
        IStatus status = history.execute(operation, null, null);
        if (status.isOK()) {
            return "";
        }
        return status.getException() instanceof RefusedException e ? reasons(e.refusals()) : status.getMessage();
    }

    private static String reasons(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::toString).collect(Collectors.joining("\n"));
    }

    /** Forgets what could be undone; it belongs to a sheet that is not shown any more. */
    void forget() {
        history.dispose(context, true, true, false);
    }
}
