package org.assize.internal.ui.document.marklist;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkEdit;
import org.assize.internal.ui.document.mark.MarkOperations;
import org.assize.internal.ui.document.mark.Marking;
import org.assize.internal.ui.document.mark.Placement;
import org.assize.internal.ui.document.mark.paint.Patches;
import org.assize.ui.CopiedText;
import org.assize.ui.ItemTarget;
import org.assize.ui.Topics;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Does what the user asks for to the marks that are selected. UI thread only. */
final class MarkDesk {

    private final MarksArea area;
    private final MarkOperations operations;
    private final IEventBroker broker;
    private final Supplier<Optional<Marking>> reader;
    private final Consumer<String> keeper;
    private final Patches patches;

    /**
     * Works on an area.
     *
     * @param reader gives the document being read
     * @param keeper keeps a text as a standard remark
     */
    MarkDesk(MarksArea area, MarkOperations operations, IEventBroker broker, Supplier<Optional<Marking>> reader,
            Consumer<String> keeper) {
        this.area = area;
        this.operations = operations;
        this.broker = broker;
        this.reader = reader;
        this.keeper = keeper;
        patches = new Patches(area.control());
    }

    List<MarkRow> selected() {
        return area.selected();
    }

    private void execute(List<MarkEdit> edits, String label) {
        if (!edits.isEmpty()) {
            operations.execute(selected().getFirst().data().caseFile(), edits, label);
        }
    }

    void remove() {
        List<MarkEdit> edits = MarkChanges.remove(selected());
        int count = edits.stream().mapToInt(edit -> ((MarkEdit.Remove) edit).marks().size()).sum();
        execute(edits, NLS.bind(Messages.doneRemove, count));
    }

    void resolve() {
        execute(MarkChanges.resolve(selected()), Messages.doneResolve);
    }

    void reopen() {
        execute(MarkChanges.reopen(selected()), Messages.doneReopen);
    }

    void settle(MarkRow row) {
        execute(row.isResolved() ? MarkChanges.reopen(List.of(row)) : MarkChanges.resolve(List.of(row)),
                row.isResolved() ? Messages.doneReopen : Messages.doneResolve);
    }

    /** {@return a patch of a colour for a menu} */
    Image patch(String colour) {
        return patches.of(colour);
    }

    void recolour(String colour) {
        execute(MarkChanges.recolour(selected(), colour), Messages.doneRecolour);
    }

    void tag() {
        List<MarkRow> rows = selected();
        area.prompt().askOptional(NLS.bind(Messages.askTags, rows.stream().filter(MarkRow::isOwn).count()),
                String.join(" ", MarkChanges.commonTags(rows)),
                text -> execute(MarkChanges.tag(rows, MarkChanges.tags(text)), Messages.doneTag));
    }

    void write() {
        MarkRow row = selected().getFirst();
        area.prompt().askOptional(Messages.askText, row.data().text(),
                text -> execute(MarkChanges.write(row, text), Messages.doneWrite));
    }

    void reply() {
        area.reply();
    }

    void reply(MarkRow row, String text) {
        execute(MarkChanges.reply(row, text), Messages.doneReply);
    }

    void confirm() {
        execute(MarkChanges.confirm(selected()), Messages.donePlace);
    }

    /** The user first selects the place on the page, then says so. */
    void placeAgain() {
        MarkRow row = selected().getFirst();
        area.prompt().confirm(Messages.askPlace, () -> reader.get()
                .flatMap(marking -> Placement.of(marking.reading(), row.data()))
                .ifPresentOrElse(placed -> execute(MarkChanges.place(row, placed.anchor(), placed.paths()),
                        Messages.donePlace), this::placeAgain));
    }

    /** Goes to the answer that rests on the selected mark; asks which if there are several. */
    void answers() {
        MarkRow row = selected().getFirst();
        if (row.answers().size() == 1) {
            answer(row, row.answers().getFirst());
            return;
        }
        Menu menu = new Menu(area.table().control());
        for (AnswerLine line : row.answers()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(line.label());
            item.addListener(SWT.Selection, e -> answer(row, line));
        }
        menu.setVisible(true);
    }

    void answer(MarkRow row, AnswerLine line) {
        AnswerRef answer = line.answer();
        broker.post(Topics.SHOW_ITEM, new ItemTarget(answer.review(), answer.item(), row.data().caseFile()));
    }

    void keep() {
        keeper.accept(selected().getFirst().data().text());
    }

    void copy() {
        CopiedText.copy(MarkText.quotations(selected()));
    }

    void undo() {
        reader.get().ifPresent(Marking::undo);
    }

    void redo() {
        reader.get().ifPresent(Marking::redo);
    }

    void selectAll() {
        area.table().control().selectAll();
        area.showSelection();
    }

    void find() {
        area.filter().text().setFocus();
        area.filter().text().selectAll();
    }

    void openFilter() {
        area.filter().openMenu();
    }

    void toggleDetail() {
        area.toggleDetail();
    }

    void focus() {
        area.focus();
    }
}
