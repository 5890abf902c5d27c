package org.assize.internal.ui.checklist;

import java.util.List;

import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.assize.records.event.AnswerData;
import org.assize.review.ReviewService;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.Nullable;

/** An answer that can be undone: undoing records the answer before it again, or takes the first one back. */
final class AnswerOperation extends AbstractOperation {

    private final Library library;
    private final ReviewService reviews;
    private final String review;
    private final SheetItem item;
    private final @Nullable AnswerData before;
    private final @Nullable AnswerData after;

    /** A change from one answer to another; null is no answer. */
    AnswerOperation(Library library, ReviewService reviews, String review, SheetItem item,
            @Nullable AnswerData before, @Nullable AnswerData after) {
        super(item.id() + " " + item.title());
        this.library = library;
        this.reviews = reviews;
        this.review = review;
        this.item = item;
        this.before = before;
        this.after = after;
    }

    private IStatus record(@Nullable AnswerData answer) {
        try {
            if (answer == null) {
                reviews.withdraw(library, review, item.id());
            } else {
                reviews.answer(library, review, List.of(answer));
            }
            return Status.OK_STATUS;
        } catch (RefusedException | LibraryException e) {
            return Status.error(e.getMessage(), e);
        }
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, @Nullable IAdaptable info) {
        return record(after);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, @Nullable IAdaptable info) {
        return record(after);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, @Nullable IAdaptable info) {
        return record(before);
    }
}
