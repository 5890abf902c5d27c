package org.assize.internal.ui.document.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkSnapshot;
import org.assize.internal.ui.document.mark.shape.Kinds;
import org.assize.internal.ui.document.mark.shape.Shapes;
import org.assize.internal.ui.document.mark.tool.Looks;
import org.assize.internal.ui.document.mark.tool.MarkMaker;
import org.assize.internal.ui.document.mark.tool.ToolChoice;
import org.assize.internal.ui.document.text.Selection;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkStyleData;
import org.assize.search.TextRange;
import org.assize.ui.MarkTarget;
import org.assize.ui.PageTarget;
import org.assize.ui.Topics;
import org.eclipse.osgi.util.NLS;

/** Marking in an open document: what the tools make and what is selected. UI thread only. */
public final class Marking implements AutoCloseable {

    private final Reading reading;
    private final MarkOperations operations;
    private final BiConsumer<String, Object> post;
    private final PageMarks marks;
    private final ToolChoice tools = new ToolChoice();
    private final Looks looks;
    private final Crops crops;
    private final MarkOperations.Following following;
    private final MarkWalk walk;

    /**
     * Shows the marks of a document as soon as they are read.
     *
     * @param looks how new marks look
     * @param post   tells other rooms: a topic and its payload
     */
    public Marking(Reading reading, MarkOperations operations, Looks looks,
            BiConsumer<String, Object> post) {
        this.reading = reading;
        this.operations = operations;
        this.looks = looks;
        this.post = post;
        marks = new PageMarks(operations::isOwn);
        walk = new MarkWalk(reading, marks);
        crops = new Crops(reading, operations, marks);
        marks.onChange(reading.canvas()::redraw);
        marks.onSelect(this::tellSelected);
        tools.onChange(reading.canvas()::redraw);
        following = operations.follow(reading.document().caseFile(), this::arrived);
    }

    public Reading reading() {
        return reading;
    }

    public PageMarks marks() {
        return marks;
    }

    public ToolChoice tools() {
        return tools;
    }

    /** {@return how the next mark of a kind will look} */
    public MarkStyleData style(MarkKind kind) {
        return looks.of(kind);
    }

    /** {@return the colour of the selected mark, otherwise of the tool that is on, otherwise of a highlight} */
    public String colour() {
        return marks.selectedOwn().map(m -> m.data().style().colour())
                .orElseGet(() -> style(tools.kind().orElse(MarkKind.HIGHLIGHT)).colour());
    }

    /** Gives the selected mark a colour, and the tool from now on. */
    void choose(String colour) {
        MarkKind kind = marks.selectedOwn().map(m -> m.data().kind()).or(tools::kind).orElse(MarkKind.HIGHLIGHT);
        looks.remember(kind, colour);
        actions().recolour(colour);
        marks.redraw();
    }

    /** Puts a word on the selected stamp; without one, the stamp with this word is used next. */
    void choose(MarkStyleData stamp) {
        looks.remember(stamp);
        if (marks.selectedOwn().filter(m -> m.data().kind() == MarkKind.STAMP).isPresent()) {
            actions().restamp(stamp);
        } else {
            tools.once(MarkKind.STAMP);
        }
    }

    /** {@return what can be done to the selected mark} */
    public MarkActions actions() {
        return new MarkActions(this, operations, post);
    }

    /** {@return id of the reviewer} */
    String me() {
        return operations.me().id();
    }

    String caseFile() {
        return reading.document().caseFile();
    }

    /** The key or button of a tool: marks what is selected at once if the tool marks text, otherwise it is on. */
    public void press(MarkKind kind) {
        if (Kinds.followsText(kind) && !reading.selection().get().isEmpty()) {
            markSelection(kind);
        } else {
            tools.press(kind);
            tools.kind().ifPresent(on -> reading.status().accept(NLS.bind(
                    tools.isKept() ? Messages.toolKept : Messages.toolOn, MarkWords.of(on))));
        }
    }

    /** Marks the selected text or box, on each page it touches, as one gesture. */
    void markSelection(MarkKind kind) {
        Selection selected = reading.selection().get();
        List<MarkData> made = new ArrayList<>();
        for (int page : selected.pages()) {
            MarkMaker maker = reading.maker(page);
            TextRange range = selected.range(maker.text());
            if (selected instanceof Selection.Box box) {
                made.add(maker.ofRegion(kind, style(kind), Shapes.box(box.quad())));
            } else if (!maker.text().quads(range.from(), range.to()).isEmpty()) {
                made.add(maker.ofText(kind, style(kind), range));
            }
        }
        reading.selection().clear();
        add(made);
    }

    /** Adds marks as one gesture and selects the last. */
    void add(List<MarkData> made) {
        if (made.isEmpty()) {
            return;
        }
        MarkData last = made.getLast();
        operations.execute(caseFile(), made.stream().map(MarkEdit.Add::new).toList(), MarkWords.of(last.kind()));
        marks.select(last.id());
        tools.used();
        made.forEach(crops::take);
    }

    /** Records a mark that was moved or stretched by hand. */
    void reshape(MarkSnapshot before, MarkData after) {
        MarkData anchored = reading.maker(before.page()).anchoredAnew(after);
        if (!anchored.equals(before.data())) {
            operations.execute(caseFile(), List.of(new MarkEdit.Change(anchored)),
                    NLS.bind(Messages.reshape, MarkWords.of(after.kind())));
            crops.take(anchored);
        }
    }

    /** {@return how one moves among the marks} */
    public MarkWalk walk() {
        return walk;
    }

    public void undo() {
        operations.undoable(caseFile()).ifPresentOrElse(label -> {
            operations.undo(caseFile());
            reading.status().accept(NLS.bind(Messages.undone, label));
        }, () -> reading.status().accept(Messages.nothingToUndo));
    }

    public void redo() {
        operations.redoable(caseFile()).ifPresentOrElse(label -> {
            operations.redo(caseFile());
            reading.status().accept(NLS.bind(Messages.redone, label));
        }, () -> reading.status().accept(Messages.nothingToRedo));
    }

    /** {@return what would be undone next; empty if nothing} */
    public Optional<String> undoable() {
        return operations.undoable(caseFile());
    }

    /** {@return what would be redone next; empty if nothing} */
    public Optional<String> redoable() {
        return operations.redoable(caseFile());
    }

    @Override
    public void close() {
        following.close();
    }

    private void arrived(List<MarkSnapshot> all) {
        marks.show(MarkBoard.of(all, reading.document().path()));
        walk.arrived();
    }

    private void tellSelected() {
        marks.selected().ifPresent(mark -> post.accept(Topics.MARK_SELECTED, new MarkTarget(
                PageTarget.of(caseFile(), reading.document().path(), mark.data().anchor()), mark.id())));
        marks.selectedForeign().ifPresent(foreign -> post.accept(Topics.MARK_SELECTED, new MarkTarget(
                PageTarget.of(caseFile(), reading.document().path(), foreign.page()), foreign.id())));
    }
}
