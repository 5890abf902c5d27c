package org.assize.internal.ui.document.page;

import java.awt.Dimension;
import java.util.List;
import java.util.concurrent.Executor;

import org.assize.document.DocumentSession;
import org.assize.document.PageGeometry;
import org.assize.document.Quad;
import org.assize.internal.ui.document.Messages;
import org.assize.internal.ui.document.layout.Arrangement;
import org.assize.internal.ui.document.layout.PageLayout;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.layout.PageSlot;
import org.assize.internal.ui.document.layout.Turns;
import org.assize.internal.ui.document.layout.Zoom;
import org.assize.internal.ui.document.render.Paper;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.internal.ui.document.text.SelectionModel;
import org.assize.ui.Parts;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * Shows the pages of one document below or beside each other. Geometry comes first, pictures follow. UI thread only,
 * and nothing here waits for the worker.
 */
public final class PageCanvas {

    /** Scrolling asks for pictures at most this often. */
    private static final int LOOK_MILLIS = 25;

    private final Canvas canvas;
    private final Viewport viewport;
    private final EndHint endHint;
    private final DocumentSession session;
    private final PageTexts texts;
    private final Pictures pictures;
    private final PagePainter painter;
    private final Soon look;
    private final PageObserver observer;
    private boolean boxing;
    private PageGuest guest = PageGuest.NONE;
    private Turns turns = Turns.NONE;
    private Arrangement arrangement = Arrangement.ONE_COLUMN;
    private Zoom zoom = Zoom.WIDTH;
    private List<PageGeometry> pages;
    private PageLayout layout;
    private @Nullable Runnable onceSized;
    private int page;

    /** Shows the first page at the width of the window. */
    public PageCanvas(Composite parent, DocumentSession session, PageTexts texts, Spots spots,
            SelectionModel selection, Executor ui, PageObserver observer) {
        this.session = session;
        this.texts = texts;
        this.observer = observer;
        canvas = Parts.name(new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED), "document.canvas");
        pictures = new Pictures(session, canvas.getDisplay(), ui, this::arrived);
        painter = new PagePainter(pictures, texts, spots, selection);
        look = new Soon(canvas, LOOK_MILLIS, this::look);
        viewport = new Viewport(canvas, this::moved);
        endHint = new EndHint(canvas);
        pages = turns.pages(session);
        layout = PageLayout.of(pages, Zoom.PIXELS_PER_POINT, 0);
        spots.onChange(this::redraw);
        selection.onChange(this::redraw);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> resized());
        canvas.addListener(SWT.ZoomChanged, e -> resized());
        canvas.addListener(SWT.Dispose, e -> pictures.close());
        canvas.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(
                e -> e.result = NLS.bind(Messages.pageOf, page(), layout.pageCount())));
        new PageMouse(this, selection, texts, spots);
        new PageWheel(this);
        new PageKeys(this, selection, texts, spots);
        goTo(PagePoint.top(1));
    }

    public Canvas control() {
        return canvas;
    }

    public PageLayout layout() {
        return layout;
    }

    /** {@return the page that fills most of the window, from 1} */
    public int page() {
        return Math.max(1, page);
    }

    public Zoom zoom() {
        return zoom;
    }

    public Turns turns() {
        return turns;
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    /** {@return whether pages are shown on dark paper} */
    public boolean isDark() {
        return pictures.paper().isDark();
    }

    /** {@return what is at the top left of the window} */
    public PagePoint place() {
        return layout.pointAt(viewport.x(), viewport.y());
    }

    /** Changes the size of the pages; what is in the middle of the window stays there. */
    public void setZoom(Zoom next) {
        Point size = viewport.size();
        int read = page();
        setZoom(next, size.x / 2, size.y / 2);
        if (next.kind() == Zoom.Kind.FIT_PAGE) {
            goTo(PagePoint.top(read));
        }
    }

    /** Changes the size of the pages; what is at a point of the canvas stays there. */
    void setZoom(Zoom next, int x, int y) {
        zoom = next;
        relayout(x, y);
        observer.zoomChanged();
    }

    /** Turns pages; the page being read stays in sight. */
    public void setTurns(Turns next) {
        int read = page();
        turns = next;
        pages = turns.pages(session);
        relayout(0, 0);
        goTo(PagePoint.top(read));
        observer.zoomChanged();
    }

    /** Puts pages below or beside each other; the page being read stays in sight. */
    public void setArrangement(Arrangement next) {
        int read = page();
        arrangement = next;
        relayout(0, 0);
        goTo(PagePoint.top(read));
        observer.zoomChanged();
    }

    /** Shows the pages on light or dark paper. */
    public void setDark(boolean dark) {
        if (dark != isDark()) {
            pictures.setPaper(new Paper(dark));
            redraw();
            look.schedule();
        }
    }

    /** Moves a place to the top of the window. */
    public void goTo(PagePoint place) {
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
    public void reveal(int onPage, List<Quad> quads) {
        if (quads.isEmpty()) {
            return;
        }
        whenSized(() -> viewport.reveal(SpotPainter.bounds(layout.slot(onPage), quads)));
    }

    /** {@return whether a drag makes a box even where there is text} */
    public boolean isBoxing() {
        return boxing;
    }

    /** {@return the line that tells what lies beyond the document} */
    public EndHint endHint() {
        return endHint;
    }

    void pushOn(int direction, boolean again) {
        observer.pushedOn(direction, again);
    }

    /** Chooses between boxes and text. */
    public void setBoxing(boolean boxes) {
        boxing = boxes;
    }

    /** Lets somebody live on the pages. */
    public void setGuest(PageGuest next) {
        guest = next;
    }

    PageGuest guest() {
        return guest;
    }

    /** Draws again soon. */
    public void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    /** Keeps little memory while the document is not in sight. */
    public void hidden() {
        pictures.hide();
    }

    /** Loads again what is in sight. */
    public void shown() {
        look.schedule();
    }

    /** Tries pages again that could not be drawn. */
    public void retry() {
        layout.between(viewport.y(), viewport.y() + viewport.size().y).forEach(s -> pictures.retry(s.page()));
        redraw();
        look.schedule();
    }

    Viewport viewport() {
        return viewport;
    }

    /** {@return whether the page has a card instead of a picture} */
    boolean hasFailed(int onPage) {
        return pictures.failure(onPage) != null;
    }

    /** {@return the place of a page under a point of the canvas} */
    public PagePoint pointAt(int x, int y) {
        return layout.pointAt(viewport.x() + x, viewport.y() + y);
    }

    /** {@return the point of the canvas where a place of a page is seen, or would be} */
    public Point pixels(PagePoint place) {
        Point whole = layout.locate(place);
        return new Point(whole.x - viewport.x(), whole.y - viewport.y());
    }

    private void whenSized(Runnable action) {
        Point size = viewport.size();
        if (size.x > 1 && size.y > 1) {
            action.run();
        } else {
            onceSized = action;
        }
    }

    private void resized() {
        if (viewport.size().x <= 1 || viewport.size().y <= 1) {
            return;
        }
        pictures.setDevice(canvas.getMonitor().getZoom() / 100.0);
        relayout(0, 0);
        observer.zoomChanged();
        Runnable action = onceSized;
        onceSized = null;
        if (action != null) {
            action.run();
        }
    }

    private void relayout(int x, int y) {
        PagePoint fixed = pointAt(x, y);
        Point size = viewport.size();
        double scale = zoom.scale(pages, arrangement, page(), new Dimension(size.x, size.y));
        layout = PageLayout.of(pages, arrangement, scale, size.x);
        Point target = layout.locate(fixed);
        viewport.set(layout.width(), layout.height(), target.x - x, target.y - y);
    }

    private void moved() {
        endHint.hide();
        redraw();
        look.schedule();
        observer.scrolled();
        int now = layout.mostVisible(viewport.y(), viewport.size().y);
        if (now != page && viewport.size().y > 1) {
            page = now;
            observer.pageChanged(now);
        }
    }

    private void paint(GC gc) {
        painter.paint(gc, layout, viewport.seen(), guest);
    }

    private void look() {
        if (canvas.isVisible()) {
            pictures.look(new Pictures.View(layout, viewport.seen()));
        }
    }

    private void arrived() {
        if (canvas.isDisposed()) {
            return;
        }
        redraw();
        if (pictures.isComplete()) {
            Rectangle seen = viewport.seen();
            layout.between(seen.y, seen.y + seen.height).forEach(s -> texts.prefetch(s.page()));
        }
        observer.pictureArrived();
    }
}
