package org.assize.internal.ui.document.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/** The part of something larger that a canvas shows; its scroll bars. */
final class Viewport {

    private static final int LINE = 40;
    private static final int EDGE = 12;

    private final Canvas canvas;
    private final Runnable moved;
    private int width = 1;
    private int height = 1;
    private int x;
    private int y;

    /**
     * Shows the top left of nothing.
     *
     * @param moved called after each move
     */
    Viewport(Canvas canvas, Runnable moved) {
        this.canvas = canvas;
        this.moved = moved;
        canvas.getVerticalBar().addListener(SWT.Selection,
                e -> scrollTo(x, canvas.getVerticalBar().getSelection()));
        canvas.getHorizontalBar().addListener(SWT.Selection,
                e -> scrollTo(canvas.getHorizontalBar().getSelection(), y));
    }

    int x() {
        return x;
    }

    int y() {
        return y;
    }

    Point size() {
        Rectangle area = canvas.getClientArea();
        return new Point(area.width, area.height);
    }

    /** {@return what is seen, in pixels of the whole} */
    Rectangle seen() {
        Point size = size();
        return new Rectangle(x, y, size.x, size.y);
    }

    /** Takes over the size of the whole and of the window and moves to a place as far as that goes. */
    void set(int wholeWidth, int wholeHeight, int toX, int toY) {
        width = wholeWidth;
        height = wholeHeight;
        Point size = size();
        bar(canvas.getHorizontalBar(), width, size.x);
        canvas.getHorizontalBar().setVisible(width > size.x);
        bar(canvas.getVerticalBar(), height, size.y);
        scrollTo(toX, toY);
    }

    void scrollTo(int toX, int toY) {
        Point size = size();
        x = Math.clamp(toX, 0, Math.max(0, width - size.x));
        y = Math.clamp(toY, 0, Math.max(0, height - size.y));
        canvas.getHorizontalBar().setSelection(x);
        canvas.getVerticalBar().setSelection(y);
        moved.run();
    }

    void scrollBy(int dx, int dy) {
        scrollTo(x + dx, y + dy);
    }

    /** Moves a part of the whole into sight, a third below the upper edge; not at all if it is in sight already. */
    void reveal(Rectangle area) {
        Rectangle seen = seen();
        boolean above = area.y < seen.y + EDGE;
        boolean below = area.y + area.height > seen.y + seen.height - EDGE;
        boolean beside = area.x < seen.x || area.x + area.width > seen.x + seen.width;
        int centre = area.x + area.width / 2 - seen.width / 2;
        scrollTo(beside ? Math.min(area.x - EDGE, centre) : seen.x, above || below ? area.y - seen.height / 3 : seen.y);
    }

    /** {@return whether there is more to the left or right} */
    boolean isWider() {
        return width > size().x;
    }

    /** The vertical bar stays: if it came and went, so would the width that pages are fitted into. */
    private static void bar(ScrollBar bar, int whole, int window) {
        int thumb = Math.max(1, Math.min(window, whole));
        bar.setValues(bar.getSelection(), 0, Math.max(1, whole), thumb, LINE, Math.max(LINE, window - LINE));
        bar.setEnabled(whole > window);
    }
}
