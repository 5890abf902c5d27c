package org.assize.internal.ui.document.mark;

import java.util.List;
import java.util.Optional;

import org.assize.annotation.MarkSnapshot;
import org.assize.document.Quad;
import org.assize.internal.ui.document.mark.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** Moves among the marks of an open document; what is come to is selected and in sight. UI thread only. */
public final class MarkWalk {

    private final Reading reading;
    private final PageMarks marks;
    private @Nullable String awaited;

    MarkWalk(Reading reading, PageMarks marks) {
        this.reading = reading;
        this.marks = marks;
    }

    /** Goes to a mark, as soon as it is known. */
    public void show(String mark) {
        Optional<MarkSnapshot> known = marks.board().find(mark);
        awaited = known.isPresent() ? null : mark;
        known.ifPresent(this::go);
    }

    /** Goes to the next mark in the document, or the one before; without one, the nearest to the page being read. */
    public void step(int places) {
        int page = reading.canvas().page();
        Optional<MarkSnapshot> next = marks.selected().map(now -> marks.board().after(now.id(), places))
                .orElseGet(() -> places > 0 ? marks.board().firstFrom(page) : marks.board().lastUpTo(page));
        next.ifPresentOrElse(this::go,
                () -> reading.status().accept(places > 0 ? Messages.noNext : Messages.noPrevious));
    }

    /** {@return whether there was a next mark on the page being read, which is selected now} */
    boolean tab(boolean forward) {
        int page = reading.canvas().page();
        List<MarkSnapshot> here = marks.board().all().stream().filter(m -> m.page() == page).toList();
        int now = marks.selected().map(here::indexOf).orElse(-1);
        int next = now < 0 ? forward ? 0 : here.size() - 1 : now + (forward ? 1 : -1);
        if (next < 0 || next >= here.size()) {
            marks.select(null);
            return false;
        }
        go(here.get(next));
        return true;
    }

    /** Marks arrived, the one that is waited for perhaps among them. */
    void arrived() {
        if (awaited != null) {
            show(awaited);
        }
    }

    private void go(MarkSnapshot mark) {
        marks.select(mark.id());
        List<Quad> quads = Shapes.quads(mark.data());
        if (mark.page() <= reading.canvas().layout().pageCount() && !quads.isEmpty()) {
            reading.canvas().reveal(mark.page(), quads.subList(0, 1));
        }
    }
}
