package org.assize.internal.ui.document.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.assize.annotation.MarkSnapshot;
import org.assize.document.PageAnnotation;
import org.assize.records.event.MarkData;
import org.jspecify.annotations.Nullable;

/** The marks of an open document as they are seen: which there are, which is selected, which is under the hand. */
public final class PageMarks {

    private final Predicate<MarkSnapshot> own;
    private final List<Runnable> drawn = new ArrayList<>();
    private final List<Runnable> picked = new ArrayList<>();
    private MarkBoard board = MarkBoard.EMPTY;
    private @Nullable String selected;
    private @Nullable PageAnnotation foreign;
    private @Nullable MarkSnapshot held;

    /**
     * Shows nothing yet.
     *
     * @param own whether a mark is the reader's own
     */
    public PageMarks(Predicate<MarkSnapshot> own) {
        this.own = own;
    }

    /** Calls a listener whenever something has to be drawn again. */
    public void onChange(Runnable listener) {
        drawn.add(listener);
    }

    /** Calls a listener whenever another mark is selected, or none. */
    public void onSelect(Runnable listener) {
        picked.add(listener);
    }

    public MarkBoard board() {
        return board;
    }

    /** Shows other marks. What is selected stays selected as long as it is there. */
    public void show(MarkBoard next) {
        board = next;
        if (selected != null && next.find(selected).isEmpty()) {
            select(null);
        }
        changed();
    }

    /** {@return the selected mark, as it is recorded or about to be} */
    public Optional<MarkSnapshot> selected() {
        return selected == null ? Optional.empty() : board.find(selected);
    }

    /** {@return the selected mark if it is the reader's own} */
    public Optional<MarkSnapshot> selectedOwn() {
        return selected().filter(own);
    }

    /** {@return whether the reader made a mark and may change it} */
    public boolean isOwn(MarkSnapshot mark) {
        return own.test(mark);
    }

    /** {@return the selected annotation of another program} */
    public Optional<PageAnnotation> selectedForeign() {
        return Optional.ofNullable(foreign);
    }

    /** Selects a mark by its id, or none. */
    public void select(@Nullable String id) {
        pick(id, null);
    }

    /** Selects an annotation that stands in the file. */
    public void selectForeign(PageAnnotation annotation) {
        pick(null, annotation);
    }

    /** Shows a mark in another shape while it is under the hand, or a new one; null lets go of it. */
    public void hold(@Nullable MarkSnapshot shape) {
        held = shape;
        changed();
    }

    /** Shows a mark with other data while it is under the hand. */
    public void hold(MarkSnapshot mark, MarkData data) {
        hold(new MarkSnapshot(data, mark.author(), mark.authorName(), mark.at(), mark.changedAt(), mark.status(),
                mark.replies(), mark.links()));
    }

    /** {@return the marks to be seen on a page, those over others last} */
    public List<MarkSnapshot> onPage(int page) {
        List<MarkSnapshot> recorded = board.onPage(page);
        MarkSnapshot moving = held;
        if (moving == null || moving.page() != page) {
            return recorded;
        }
        return Stream.concat(recorded.stream().filter(m -> !m.id().equals(moving.id())), Stream.of(moving)).toList();
    }

    /** {@return whether a mark is the selected one} */
    public boolean isSelected(MarkSnapshot mark) {
        return mark.id().equals(selected);
    }

    private void pick(@Nullable String id, @Nullable PageAnnotation annotation) {
        if (!Objects.equals(selected, id) || !Objects.equals(foreign, annotation)) {
            selected = id;
            foreign = annotation;
            List.copyOf(picked).forEach(Runnable::run);
            changed();
        }
    }

    /** Has everything drawn again. */
    void redraw() {
        changed();
    }

    private void changed() {
        drawn.forEach(Runnable::run);
    }
}
