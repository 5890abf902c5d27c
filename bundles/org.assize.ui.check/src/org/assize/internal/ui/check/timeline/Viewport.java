package org.assize.internal.ui.check.timeline;

import java.util.Optional;

import org.assize.internal.ui.check.timeline.model.Arrangement;
import org.assize.internal.ui.check.timeline.model.Arrangement.Spot;
import org.assize.internal.ui.check.timeline.model.Happening;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * The part of the drawing that is seen: lanes' names and axis stay, what is right of and below them is moved by the
 * scroll bars. UI thread only.
 */
final class Viewport {

    private static final int MARGIN = 8;
    private static final int STEPS = 10;

    private final Canvas canvas;
    private final Course course;
    private final Sizes sizes;

    Viewport(Canvas canvas, Course course, Sizes sizes) {
        this.canvas = canvas;
        this.course = course;
        this.sizes = sizes;
        canvas.getHorizontalBar().addListener(SWT.Selection, e -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, e -> canvas.redraw());
    }

    /** {@return where the axis begins, in pixels from the left edge} */
    int x() {
        return sizes.names() + MARGIN - canvas.getHorizontalBar().getSelection();
    }

    /** {@return how far the drawing is moved, in pixels from the top} */
    int y() {
        return -canvas.getVerticalBar().getSelection();
    }

    /** {@return the room of the axis} */
    int width() {
        return canvas.getClientArea().width - sizes.names() - 2 * MARGIN;
    }

    /** Shows the beginning. */
    void toBeginning() {
        canvas.getHorizontalBar().setSelection(0);
        canvas.getVerticalBar().setSelection(0);
    }

    /** Finds the places of all entries anew, after the axis was stretched or the room has changed. */
    void arrange() {
        course.arrange(sizes::width);
        Rectangle area = canvas.getClientArea();
        bar(canvas.getHorizontalBar(), course.arrangement().width() + 2 * MARGIN, area.width - sizes.names());
        bar(canvas.getVerticalBar(), course.arrangement().allLines() * sizes.row(), area.height - sizes.head());
        canvas.redraw();
    }

    private static void bar(ScrollBar bar, int all, int shown) {
        int thumb = Math.max(1, Math.min(shown, all));
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - thumb)), 0, Math.max(1, all), thumb,
                Math.max(1, thumb / STEPS), thumb);
        bar.setVisible(all > shown);
    }

    /** Stretches the axis; the place so many pixels from the left edge stays where it is. */
    void zoom(double factor, int around) {
        double before = course.day();
        int left = canvas.getHorizontalBar().getSelection();
        int inside = Math.max(0, around - sizes.names() - MARGIN);
        course.zoom(factor);
        arrange();
        canvas.getHorizontalBar().setSelection((int) ((left + inside) * course.day() / before) - inside);
        canvas.redraw();
    }

    /** Brings an entry into sight. */
    void reveal(Spot spot) {
        Rectangle area = canvas.getClientArea();
        scroll(canvas.getHorizontalBar(), spot.left(), Math.max(spot.end(), spot.x() + spot.width()) + 2 * MARGIN,
                area.width - sizes.names());
        int line = course.arrangement().line(spot);
        scroll(canvas.getVerticalBar(), line * sizes.row(), (line + 1) * sizes.row(), area.height - sizes.head());
    }

    private static void scroll(ScrollBar bar, int from, int until, int shown) {
        if (until > bar.getSelection() + shown) {
            bar.setSelection(until - shown);
        }
        if (from < bar.getSelection()) {
            bar.setSelection(Math.max(0, from));
        }
    }

    /** {@return what is drawn at a place of the canvas} */
    Optional<Spot> at(int x, int y) {
        if (y < sizes.head() || x < sizes.names()) {
            return Optional.empty();
        }
        return course.arrangement().at(x - x(), (y - y() - sizes.head()) / sizes.row());
    }

    /** {@return the place of an entry within the canvas; empty if it is not shown} */
    Optional<Rectangle> place(Happening happening) {
        Arrangement arrangement = course.arrangement();
        return arrangement.of(happening).map(s -> new Rectangle(s.x() + x(),
                sizes.top(arrangement.line(s)) + y(), Math.max(1, s.width()), sizes.row()));
    }
}
