package org.assize.internal.ui.document.marklist;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What can be done in the list of marks, by key, menu or button. */
enum MarkAction {
    REMOVE(rows -> !MarkChanges.remove(rows).isEmpty(), MarkDesk::remove),
    RESOLVE(rows -> !MarkChanges.resolve(rows).isEmpty(), MarkDesk::resolve),
    REOPEN(rows -> !MarkChanges.reopen(rows).isEmpty(), MarkDesk::reopen),
    TAG(rows -> rows.stream().anyMatch(MarkRow::isOwn), MarkDesk::tag),
    WRITE(rows -> rows.size() == 1 && rows.getFirst().isOwn(), MarkDesk::write),
    REPLY(rows -> rows.size() == 1 && rows.getFirst().isRecorded(), MarkDesk::reply),
    ANSWER(rows -> rows.size() == 1 && !rows.getFirst().answers().isEmpty(), MarkDesk::answers),
    CONFIRM(rows -> !MarkChanges.confirm(rows).isEmpty(), MarkDesk::confirm),
    PLACE_AGAIN(rows -> rows.size() == 1 && rows.getFirst().isOwn() && rows.getFirst().isToConfirm(),
            MarkDesk::placeAgain),
    KEEP(rows -> rows.size() == 1 && !rows.getFirst().data().text().isBlank(), MarkDesk::keep),
    COPY(rows -> !rows.isEmpty(), MarkDesk::copy),
    UNDO(rows -> true, MarkDesk::undo),
    REDO(rows -> true, MarkDesk::redo),
    SELECT_ALL(rows -> true, MarkDesk::selectAll),
    FIND(rows -> true, MarkDesk::find),
    FILTER(rows -> true, MarkDesk::openFilter),
    DETAIL(rows -> true, MarkDesk::toggleDetail),
    LIST(rows -> true, MarkDesk::focus);

    private final Predicate<List<MarkRow>> applicable;
    private final Consumer<MarkDesk> action;

    MarkAction(Predicate<List<MarkRow>> applicable, Consumer<MarkDesk> action) {
        this.applicable = applicable;
        this.action = action;
    }

    /** {@return whether it does anything to what is selected} */
    boolean isApplicable(MarkDesk desk) {
        return applicable.test(desk.selected());
    }

    void run(MarkDesk desk) {
        if (isApplicable(desk)) {
            action.accept(desk);
        }
    }
}
