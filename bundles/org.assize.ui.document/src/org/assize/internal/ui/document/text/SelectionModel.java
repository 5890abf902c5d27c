package org.assize.internal.ui.document.text;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.assize.document.PageText;
import org.assize.search.TextRange;
import org.jspecify.annotations.Nullable;

/** What is selected now, and how a drag changes it. UI thread only. */
public final class SelectionModel {

    private final List<Runnable> listeners = new ArrayList<>();
    private Selection selection = Selection.NONE;
    private @Nullable TextPoint anchor;

    public Selection get() {
        return selection;
    }

    /** Calls a listener after each change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Selects nothing. */
    public void clear() {
        anchor = null;
        set(Selection.NONE);
    }

    /** Puts the fixed end of a selection somewhere. */
    public void start(TextPoint point) {
        anchor = point;
        set(Selection.NONE);
    }

    /** Moves the free end; without a fixed end this is the fixed end. */
    public void extend(TextPoint point) {
        if (anchor == null) {
            anchor = point;
        }
        set(Selection.Text.between(anchor, point));
    }

    /** Selects a part of a page. */
    public void select(int page, TextRange range) {
        anchor = new TextPoint(page, range.from());
        set(Selection.Text.between(anchor, new TextPoint(page, range.to())));
    }

    /**
     * Moves the end of a selection within its page, as far as that goes. Nothing happens unless text is selected.
     *
     * @param page  the text of the page on which the selection ends
     * @param lines whether to move to line ends instead of by characters
     */
    public void moveEnd(PageText page, int direction, boolean lines) {
        if (!(selection instanceof Selection.Text text) || text.to().page() != page.page()) {
            return;
        }
        int end = text.to().index();
        int next = lines ? Words.lineEnd(page.text(), end, direction) : end + direction;
        int least = text.from().page() == page.page() ? text.from().index() + 1 : 1;
        anchor = text.from();
        if (next >= least && next <= page.text().length()) {
            extend(new TextPoint(page.page(), next));
        }
    }

    /**
     * Selects the rectangle between two corners, in user space.
     *
     * @param smallest an area with a shorter edge is nothing
     */
    public void box(int page, double x1, double y1, double x2, double y2, double smallest) {
        Rectangle2D area = new Rectangle2D.Double(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1),
                Math.abs(y2 - y1));
        anchor = null;
        set(Math.min(area.getWidth(), area.getHeight()) < smallest ? Selection.NONE : new Selection.Box(page, area));
    }

    private void set(Selection next) {
        if (!next.equals(selection)) {
            selection = next;
            listeners.forEach(Runnable::run);
        }
    }
}
