package org.assize.internal.ui.document.mark;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

import org.assize.annotation.MarkSnapshot;
import org.assize.document.PageAnnotation;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.layout.PageSlot;
import org.assize.internal.ui.document.mark.paint.MarkPainter;
import org.assize.internal.ui.document.mark.shape.Handle;
import org.assize.internal.ui.document.mark.shape.Hits;
import org.assize.internal.ui.document.mark.shape.Kinds;
import org.assize.internal.ui.document.page.PageGuest;
import org.assize.model.annotation.MarkKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/** Marks on the pages: draws them and gives them mouse and keys. */
final class MarkGuest implements PageGuest {

    private static final int REACH_PIXELS = 5;
    private static final int FAR = 10;

    private final Marking marking;
    private final PageMarks marks;
    private final Reading reading;
    private final MarkPainter painter;
    private final Foreigners foreigners;
    private final Hand hand;
    private final CardDesk cards;
    private @Nullable MarkSnapshot pressed;

    /**
     * Draws and listens as soon as it is the canvas's guest.
     *
     * @param cards the cards of the marks, which lie on the pages as well
     */
    MarkGuest(Marking marking, CardDesk cards) {
        this.marking = marking;
        this.cards = cards;
        marks = marking.marks();
        reading = marking.reading();
        painter = new MarkPainter(marks, reading.canvas().control());
        foreigners = new Foreigners(reading, marks);
        hand = new Hand(marking);
    }

    @Override
    public void draw(GC gc, PageSlot slot) {
        foreigners.draw(slot, annotation -> painter.outline(gc, slot, annotation));
        painter.draw(gc, slot);
        // The card follows its mark when the pages are scrolled, but not while they are being drawn.
        if (cards.isOpen()) {
            reading.canvas().control().getDisplay().asyncExec(cards::place);
        }
    }

    @Override
    public boolean press(PagePoint at, int modifiers) {
        hand.release();
        pressed = null;
        Optional<MarkKind> tool = marking.tools().kind();
        if (tool.isPresent()) {
            return pressWith(tool.get(), at);
        }
        if ((modifiers & SWT.MODIFIER_MASK) != 0) {
            return false;
        }
        Optional<MarkSnapshot> own = marks.selectedOwn().filter(m -> m.page() == at.page());
        Optional<Handle> handle = own.flatMap(m -> hits(at).handle(m.data(), Reading.point(at)));
        if (handle.isPresent()) {
            hand.take(own.orElseThrow(), handle.get(), at);
            return true;
        }
        return grip(markAt(at).orElse(null), at);
    }

    private boolean grip(@Nullable MarkSnapshot hit, PagePoint at) {
        if (hit == null || Kinds.followsText(hit.data().kind())) {
            // Text under a mark can still be selected; a mere click selects the mark.
            pressed = hit;
            return false;
        }
        marks.select(hit.id());
        if (marks.isOwn(hit)) {
            hand.take(hit, null, at);
        }
        return true;
    }

    private boolean pressWith(MarkKind kind, PagePoint at) {
        if (Kinds.isPut(kind)) {
            marking.add(List.of(reading.maker(at.page()).put(kind, marking.style(kind), Reading.point(at))));
            if (kind == MarkKind.NOTE) {
                cards.open();
            }
            return true;
        }
        if (Kinds.followsText(kind)) {
            return false;
        }
        hand.draw(kind, at);
        return true;
    }

    @Override
    public void drag(PagePoint to, int modifiers) {
        hand.drag(to, (modifiers & SWT.SHIFT) != 0);
    }

    @Override
    public void release() {
        boolean text = marking.tools().kind().filter(Kinds::showsText).isPresent() && hand.isBusy();
        hand.release();
        if (text) {
            cards.open();
        }
    }

    @Override
    public void selected(PagePoint at) {
        boolean nothing = reading.selection().get().isEmpty();
        Optional<MarkKind> tool = marking.tools().kind();
        if (tool.isPresent() && !nothing) {
            marking.markSelection(tool.get());
        } else if (nothing && tool.isEmpty()) {
            MarkSnapshot hit = pressed;
            marks.select(hit == null ? null : hit.id());
            if (hit == null) {
                foreigners.at(at).ifPresent(marks::selectForeign);
            }
        }
        pressed = null;
    }

    @Override
    public boolean doubleClick(PagePoint at) {
        boolean hit = marking.tools().kind().isEmpty() && markAt(at)
                .filter(m -> !Kinds.followsText(m.data().kind()) || marks.isSelected(m)).isPresent();
        if (hit) {
            hand.drop();
            cards.open();
        }
        return hit;
    }

    @Override
    public int cursor(PagePoint at) {
        Optional<MarkKind> tool = marking.tools().kind();
        if (tool.isPresent()) {
            return Kinds.followsText(tool.get()) ? NO_CURSOR : SWT.CURSOR_CROSS;
        }
        Optional<MarkSnapshot> own = marks.selectedOwn().filter(m -> m.page() == at.page());
        Optional<Handle> handle = own.flatMap(m -> hits(at).handle(m.data(), Reading.point(at)));
        if (handle.isPresent()) {
            return cursor(handle.get());
        }
        return markAt(at).filter(m -> !Kinds.followsText(m.data().kind())).isPresent() ? SWT.CURSOR_HAND : NO_CURSOR;
    }

    @Override
    public @Nullable String hint(PagePoint at) {
        Optional<MarkSnapshot> mark = markAt(at);
        foreigners.hover(mark.isPresent() ? null : foreigners.at(at).orElse(null));
        return mark.map(MarkWords::hint).or(() -> foreigners.at(at).map(MarkWords::hint)).orElse(null);
    }

    @Override
    public boolean key(Event e) {
        int step = (e.stateMask & SWT.SHIFT) != 0 ? FAR : 1;
        return switch (e.keyCode) {
            case SWT.ESC -> escape();
            case SWT.CR, SWT.KEYPAD_CR -> marks.selected().isPresent() && run(cards::open);
            case SWT.DEL -> marks.selected().isPresent() && run(() -> marking.actions().remove());
            case SWT.ARROW_LEFT -> nudge(-step, 0);
            case SWT.ARROW_RIGHT -> nudge(step, 0);
            case SWT.ARROW_UP -> nudge(0, -step);
            case SWT.ARROW_DOWN -> nudge(0, step);
            default -> false;
        };
    }

    @Override
    public boolean tab(boolean forward) {
        return marking.walk().tab(forward);
    }

    /** {@return the mark at a place, the topmost of several; a selected one anywhere within its bounds} */
    Optional<MarkSnapshot> markAt(PagePoint at) {
        Hits hits = hits(at);
        Point2D place = Reading.point(at);
        Optional<MarkSnapshot> selected = marks.selectedOwn().filter(m -> m.page() == at.page()
                && !Kinds.followsText(m.data().kind()) && hits.isWithin(m.data(), place));
        return selected.or(() -> marks.onPage(at.page()).reversed().stream()
                .filter(m -> hits.isOn(m.data(), place)).findFirst());
    }

    /** {@return what another program left at a place} */
    Optional<PageAnnotation> foreignAt(PagePoint at) {
        return foreigners.at(at);
    }

    private boolean escape() {
        if (hand.isBusy()) {
            hand.drop();
        } else if (marking.tools().kind().isPresent()) {
            marking.tools().end();
        } else if (marks.selected().isPresent() || marks.selectedForeign().isPresent()) {
            marks.select(null);
        } else {
            return false;
        }
        return true;
    }

    private boolean nudge(double right, double down) {
        Optional<MarkSnapshot> mark = marks.selectedOwn().filter(m -> !Kinds.followsText(m.data().kind()));
        mark.ifPresent(m -> hand.nudge(m, right, down));
        return mark.isPresent();
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private Hits hits(PagePoint at) {
        return new Hits(reading.seen(at.page()), REACH_PIXELS / reading.canvas().layout().scale());
    }

    private static int cursor(Handle handle) {
        return switch (handle) {
            case TOP_LEFT, BOTTOM_RIGHT -> SWT.CURSOR_SIZENWSE;
            case TOP_RIGHT, BOTTOM_LEFT -> SWT.CURSOR_SIZENESW;
            case TOP, BOTTOM -> SWT.CURSOR_SIZENS;
            case LEFT, RIGHT -> SWT.CURSOR_SIZEWE;
            case START, END -> SWT.CURSOR_CROSS;
        };
    }
}
