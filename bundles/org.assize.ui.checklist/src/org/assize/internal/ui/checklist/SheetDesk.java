package org.assize.internal.ui.checklist;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.assize.internal.ui.checklist.model.Edits;
import org.assize.internal.ui.checklist.model.Sheet;
import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.records.Library;
import org.assize.records.Refusal;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnswerData;
import org.assize.review.ReviewService;
import org.assize.search.Coverage;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchService;
import org.assize.ui.Background;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Reads and writes the open review in the background; one write after the other. UI thread only. */
final class SheetDesk {

    private final Display display;
    private final ReviewService reviews;
    private final SearchService search;
    private final IOperationHistory history;
    private final IUndoContext undo;

    SheetDesk(Display display, ReviewService reviews, SearchService search, IOperationHistory history,
            IUndoContext undo) {
        this.display = display;
        this.reviews = reviews;
        this.search = search;
        this.history = history;
        this.undo = undo;
    }

    void load(Library library, String review, Consumer<Sheet> then) {
        Background.read(display, monitor -> Sheet.load(library, reviews, review, Locale.getDefault()), then);
    }

    /**
     * Records an answer, or takes it back when it is null.
     *
     * @param then called with why it was refused; empty when it was recorded
     */
    void answer(Library library, Sheet sheet, SheetItem item, @Nullable AnswerData answer, Consumer<String> then) {
        AnswerOperation operation = new AnswerOperation(library, reviews, sheet.review(), item.id(), item.answer(),
                answer);
        operation.addContext(undo);
        Background.read(display, monitor -> execute(operation), then);
    }

    private String execute(AnswerOperation operation) throws ExecutionException {
        IStatus status = history.execute(operation, null, null);
        return status.isOK() ? "" : status.getMessage();
    }

    void note(Library library, Sheet sheet, String note) {
        Background.read(display, monitor -> {
            reviews.note(library, sheet.review(), note);
            return "";
        }, done -> { });
    }

    void sealRefusals(Library library, Sheet sheet, Consumer<List<Refusal>> then) {
        Background.read(display, monitor -> reviews.sealRefusals(library, sheet.review()), then);
    }

    void seal(Library library, Sheet sheet, Runnable then) {
        Background.read(display, monitor -> reviews.seal(library, sheet.review()), result -> then.run());
    }

    /** A record of absence with the pages of the case file counted from the index. */
    void absence(Library library, Sheet sheet, SheetItem item, String rule, String searched,
            Consumer<AnswerData> then) {
        Background.read(display, monitor -> {
            try (SearchIndex index = search.open(library)) {
                Coverage seen = index.search(new SearchRequest(SearchRequest.quote(searched), 0)
                        .within(sheet.caseFile())).coverage();
                return new AbsenceData(searched, Messages.wholeFile, seen.pages(), seen.pagesWithoutText(),
                        List.of(searched));
            }
        }, absence -> then.accept(Edits.withAbsence(item, rule, absence)));
    }
}
