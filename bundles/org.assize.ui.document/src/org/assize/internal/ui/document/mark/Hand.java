package org.assize.internal.ui.document.mark;

import java.awt.geom.Point2D;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.assize.annotation.MarkSnapshot;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.annotation.anchor.Anchoring;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.mark.shape.Handle;
import org.assize.internal.ui.document.mark.shape.Kinds;
import org.assize.internal.ui.document.mark.shape.Reshape;
import org.assize.internal.ui.document.mark.shape.Shapes;
import org.assize.internal.ui.document.mark.tool.Drawing;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.MarkData;
import org.assize.search.TextRange;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** What is being drawn, moved or stretched. It is recorded when the hand lets go. UI thread only. */
final class Hand {

    /** Arrow keys that follow each other closely are one movement. */
    private static final int REST_MILLIS = 600;

    private final Marking marking;
    private final Runnable rested = this::release;
    private @Nullable Drawing drawing;
    private @Nullable MarkSnapshot moved;
    private @Nullable MarkData shape;
    private @Nullable Handle handle;
    private @Nullable Point2D from;

    Hand(Marking marking) {
        this.marking = marking;
    }

    /** Begins to draw a mark. */
    void draw(MarkKind kind, PagePoint at) {
        release();
        drawing = new Drawing(kind, marking.style(kind), marking.reading().maker(at.page()), Reading.point(at));
    }

    /** Takes a mark, at one of its handles or as a whole. */
    void take(MarkSnapshot mark, @Nullable Handle at, PagePoint place) {
        release();
        moved = mark;
        handle = at;
        from = Reading.point(place);
    }

    /** {@return whether something is in the hand} */
    boolean isBusy() {
        return drawing != null || moved != null;
    }

    void drag(PagePoint to, boolean even) {
        if (drawing != null) {
            drawing.to(Reading.point(to), even);
            marking.marks().hold(drawing.mark().map(Hand::sketch).orElse(null));
        } else if (moved != null) {
            shape = Optional.ofNullable(handle).map(h -> stretched(moved.data(), h, to))
                    .orElseGet(() -> shifted(moved.data(), to));
            marking.marks().hold(moved, shape);
        }
    }

    /** Moves a mark by points of the page as it is turned; recorded when the keys rest. */
    void nudge(MarkSnapshot mark, double right, double down) {
        if (moved == null || !moved.id().equals(mark.id()) || drawing != null) {
            release();
            moved = mark;
            shape = mark.data();
        }
        shape = new Reshape(marking.reading().seen(mark.page())).moved(shape, right, down);
        marking.marks().hold(moved, shape);
        display().timerExec(REST_MILLIS, rested);
    }

    /** Lets go and records what came of it. */
    void release() {
        Drawing drawn = drawing;
        MarkSnapshot before = moved;
        MarkData after = shape;
        drop();
        if (drawn != null) {
            drawn.mark().ifPresent(mark -> marking.add(List.of(mark)));
        } else if (before != null && after != null) {
            marking.reshape(before, after);
        }
    }

    /** Lets go as if nothing had been done. */
    void drop() {
        display().timerExec(-1, rested);
        drawing = null;
        moved = null;
        shape = null;
        handle = null;
        marking.marks().hold(null);
    }

    private Display display() {
        return marking.reading().canvas().control().getDisplay();
    }

    private MarkData shifted(MarkData mark, PagePoint to) {
        return new Reshape(marking.reading().seen(to.page())).moved(mark, to.x() - from.getX(), to.y() - from.getY());
    }

    private MarkData stretched(MarkData mark, Handle at, PagePoint to) {
        if (Kinds.followsText(mark.kind())) {
            return extended(mark, at, to);
        }
        return new Reshape(marking.reading().seen(to.page())).stretched(mark, at, Reading.point(to));
    }

    /** The end of marked text goes between the characters nearest to the pointer, but never past the other end. */
    private MarkData extended(MarkData mark, Handle at, PagePoint to) {
        PageText text = marking.reading().texts().now(to.page());
        List<Quad> quads = Shapes.quads(mark);
        if (text == null) {
            return mark;
        }
        int first = Anchoring.charsIn(text, quads.getFirst().bounds()).from();
        int last = Anchoring.charsIn(text, quads.getLast().bounds()).to();
        Point2D user = marking.reading().seen(to.page()).toUser(to.x(), to.y());
        int caret = text.caretAt(user.getX(), user.getY());
        TextRange range = at == Handle.START ? new TextRange(Math.min(caret, Math.max(0, last - 1)), last)
                : new TextRange(first, Math.max(caret, Math.min(text.text().length(), first + 1)));
        return text.quads(range.from(), range.to()).isEmpty() ? mark
                : marking.reading().maker(to.page()).extended(mark, range);
    }

    private static MarkSnapshot sketch(MarkData data) {
        return new MarkSnapshot(data, "", "", Instant.EPOCH, Instant.EPOCH, MarkStatus.OPEN, List.of(), List.of());
    }
}
