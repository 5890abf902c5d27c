package org.assize.internal.ui.document.page;

import java.awt.Dimension;
import java.util.List;

import org.assize.document.DocumentSession;
import org.assize.document.PageGeometry;
import org.assize.document.Quad;
import org.assize.internal.ui.document.layout.Arrangement;
import org.assize.internal.ui.document.layout.PageLayout;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.layout.PageSlot;
import org.assize.internal.ui.document.layout.Turns;
import org.assize.internal.ui.document.layout.Zoom;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * How the pages lie and which part of them the window shows: size, turns, arrangement and place. Whatever of these
 * changes, what is being read stays in sight. Before the window has a size, the last wish is remembered.
 */
final class PageFlow {

    private final DocumentSession session;
    private final Viewport viewport;
    private Turns turns = Turns.NONE;
    private Arrangement arrangement = Arrangement.ONE_COLUMN;
    private Zoom zoom = Zoom.WIDTH;
    private List<PageGeometry> pages;
    private PageLayout layout;
    private @Nullable Runnable onceSized;
    private int page;

    /** One page below the other at the width of the window. */
    PageFlow(DocumentSession session, Viewport viewport) {
        this.session = session;
        this.viewport = viewport;
        pages = turns.pages(session);
        layout = PageLayout.of(pages, Zoom.PIXELS_PER_POINT, 0);
    }

    PageLayout layout() {
        return layout;
    }

    Viewport viewport() {
        return viewport;
    }

    /** {@return the page that fills most of the window, from 1} */
    int page() {
        return Math.max(1, page);
    }

    Zoom zoom() {
        return zoom;
    }

    Turns turns() {
        return turns;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /** Changes the size of the pages; what is in the middle of the window stays there. */
    void setZoom(Zoom next) {
        Point size = viewport.size();
        int read = page();
        setZoom(next, size.x / 2, size.y / 2);
        if (next.kind() == Zoom.Kind.FIT_PAGE) {
            goTo(PagePoint.top(read));
        }
    }

    /** Changes the size of the pages; what is at a point of the window stays there. */
    void setZoom(Zoom next, int x, int y) {
        zoom = next;
        relayout(x, y);
    }

    /** Turns pages; the page being read stays in sight. */
    void setTurns(Turns next) {
        int read = page();
        turns = next;
        pages = turns.pages(session);
        relayout(0, 0);
        goTo(PagePoint.top(read));
    }

    /** Puts pages below or beside each other; the page being read stays in sight. */
    void setArrangement(Arrangement next) {
        int read = page();
        arrangement = next;
        relayout(0, 0);
        goTo(PagePoint.top(read));
    }

    private void relayout(int x, int y) {
        PagePoint fixed = pointAt(x, y);
        Point size = viewport.size();
        double scale = zoom.scale(pages, arrangement, page(), new Dimension(size.x, size.y));
        layout = PageLayout.of(pages, arrangement, scale, size.x);
        Point target = layout.locate(fixed);
        viewport.set(layout.width(), layout.height(), target.x - x, target.y - y);
    }

    /** {@return what is at the top left of the window} */
    PagePoint place() {
        return layout.pointAt(viewport.x(), viewport.y());
    }

    /** {@return the place of a page under a point of the window} */
    PagePoint pointAt(int x, int y) {
        return layout.pointAt(viewport.x() + x, viewport.y() + y);
    }

    /** {@return the point of the window where a place of a page is seen, or would be} */
    Point pixels(PagePoint place) {
        Point whole = layout.locate(place);
        return new Point(whole.x - viewport.x(), whole.y - viewport.y());
    }

    /** {@return the pages of which something is in sight} */
    List<PageSlot> inSight() {
        Rectangle seen = viewport.seen();
        return layout.between(seen.y, seen.y + seen.height);
    }

    /** Moves a place to the top of the window. */
    void goTo(PagePoint place) {
        whenSized(() -> {
            Point target = layout.locate(place);
            viewport.scrollTo(place.x() == 0 ? across(place.page()) : target.x,
                    target.y - (place.y() == 0 ? PageLayout.MARGIN : 0));
        });
    }

    /** {@return how far to the right the window is to be} It stays unless a page narrower than others lies beside. */
    private int across(int onPage) {
        PageSlot slot = layout.slot(onPage);
        Rectangle seen = viewport.seen();
        boolean inSight = slot.x() < seen.x + seen.width && slot.x() + slot.width() > seen.x;
        return inSight ? seen.x : slot.x() + (slot.width() - seen.width) / 2;
    }

    /** Moves places of a page into sight, a third below the upper edge unless they are in sight already. */
    void reveal(int onPage, List<Quad> quads) {
        if (!quads.isEmpty()) {
            whenSized(() -> viewport.reveal(SpotPainter.bounds(layout.slot(onPage), quads)));
        }
    }

    private void whenSized(Runnable action) {
        if (isSized()) {
            action.run();
        } else {
            onceSized = action;
        }
    }

    /** {@return whether the window has a size yet} */
    boolean isSized() {
        Point size = viewport.size();
        return size.x > 1 && size.y > 1;
    }

    /** Fits the pages to another size of the window; what is at the top left stays there. */
    void fit() {
        relayout(0, 0);
    }

    /** Goes where somebody wanted to go before the window had a size. */
    void settle() {
        Runnable action = onceSized;
        onceSized = null;
        if (action != null) {
            action.run();
        }
    }

    /** Looks which page fills most of the window. {@return whether it is another than before} */
    boolean turnedPage() {
        int now = layout.mostVisible(viewport.y(), viewport.size().y);
        if (now == page || viewport.size().y <= 1) {
            return false;
        }
        page = now;
        return true;
    }
}
