package org.assize.internal.ui.document.page;

import java.util.List;
import java.util.concurrent.Executor;

import org.assize.document.DocumentSession;
import org.assize.document.Quad;
import org.assize.internal.ui.document.Messages;
import org.assize.internal.ui.document.layout.Arrangement;
import org.assize.internal.ui.document.layout.PageLayout;
import org.assize.internal.ui.document.layout.PagePoint;
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
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * Shows the pages of one document below or beside each other. Geometry comes first, pictures follow. UI thread only,
 * and nothing here waits for the worker.
 */
public final class PageCanvas {

    /** Scrolling asks for pictures at most this often. */
    private static final int LOOK_MILLIS = 25;

    private final Canvas canvas;
    private final PageFlow flow;
    private final EndHint endHint;
    private final PageTexts texts;
    private final Pictures pictures;
    private final PagePainter painter;
    private final Soon look;
    private final PageObserver observer;
    private boolean boxing;
    private PageGuest guest = PageGuest.NONE;

    /** Shows the first page at the width of the window. */
    public PageCanvas(Composite parent, DocumentSession session, PageTexts texts, Spots spots,
            SelectionModel selection, Executor ui, PageObserver observer) {
        this.texts = texts;
        this.observer = observer;
        canvas = Parts.name(new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED), "document.canvas");
        pictures = new Pictures(session, canvas.getDisplay(), ui, this::arrived);
        painter = new PagePainter(pictures, texts, spots, selection);
        look = new Soon(canvas, LOOK_MILLIS, this::look);
        flow = new PageFlow(session, new Viewport(canvas, this::moved));
        endHint = new EndHint(canvas);
        spots.onChange(this::redraw);
        selection.onChange(this::redraw);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> resized());
        canvas.addListener(SWT.ZoomChanged, e -> resized());
        canvas.addListener(SWT.Dispose, e -> pictures.close());
        canvas.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(
                e -> e.result = NLS.bind(Messages.pageOf, page(), layout().pageCount())));
        new PageMouse(this, selection, texts, spots);
        new PageWheel(this);
        new PageKeys(this, selection, texts, spots);
        goTo(PagePoint.top(1));
    }

    public Canvas control() {
        return canvas;
    }

    public PageLayout layout() {
        return flow.layout();
    }

    /** {@return the page that fills most of the window, from 1} */
    public int page() {
        return flow.page();
    }

    public Zoom zoom() {
        return flow.zoom();
    }

    public Turns turns() {
        return flow.turns();
    }

    public Arrangement arrangement() {
        return flow.arrangement();
    }

    /** {@return whether pages are shown on dark paper} */
    public boolean isDark() {
        return pictures.paper().isDark();
    }

    /** {@return what is at the top left of the window} */
    public PagePoint place() {
        return flow.place();
    }

    /** Changes the size of the pages; what is in the middle of the window stays there. */
    public void setZoom(Zoom next) {
        flow.setZoom(next);
        observer.zoomChanged();
    }

    /** Changes the size of the pages; what is at a point of the canvas stays there. */
    void setZoom(Zoom next, int x, int y) {
        flow.setZoom(next, x, y);
        observer.zoomChanged();
    }

    /** Turns pages; the page being read stays in sight. */
    public void setTurns(Turns next) {
        flow.setTurns(next);
        observer.zoomChanged();
    }

    /** Puts pages below or beside each other; the page being read stays in sight. */
    public void setArrangement(Arrangement next) {
        flow.setArrangement(next);
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
        flow.goTo(place);
    }

    /** Moves places of a page into sight, a third below the upper edge unless they are in sight already. */
    public void reveal(int onPage, List<Quad> quads) {
        flow.reveal(onPage, quads);
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
        flow.inSight().forEach(s -> pictures.retry(s.page()));
        redraw();
        look.schedule();
    }

    Viewport viewport() {
        return flow.viewport();
    }

    /** {@return whether the page has a card instead of a picture} */
    boolean hasFailed(int onPage) {
        return pictures.failure(onPage) != null;
    }

    /** {@return the place of a page under a point of the canvas} */
    public PagePoint pointAt(int x, int y) {
        return flow.pointAt(x, y);
    }

    /** {@return the point of the canvas where a place of a page is seen, or would be} */
    public Point pixels(PagePoint place) {
        return flow.pixels(place);
    }

    private void resized() {
        if (flow.isSized()) {
            pictures.setDevice(canvas.getMonitor().getZoom() / 100.0);
            flow.fit();
            observer.zoomChanged();
            flow.settle();
        }
    }

    private void moved() {
        endHint.hide();
        redraw();
        look.schedule();
        observer.scrolled();
        if (flow.turnedPage()) {
            observer.pageChanged(page());
        }
    }

    private void paint(GC gc) {
        painter.paint(gc, layout(), viewport().seen(), guest);
    }

    private void look() {
        if (canvas.isVisible()) {
            pictures.look(new Pictures.View(layout(), viewport().seen()));
        }
    }

    private void arrived() {
        if (canvas.isDisposed()) {
            return;
        }
        redraw();
        if (pictures.isComplete()) {
            flow.inSight().forEach(s -> texts.prefetch(s.page()));
        }
        observer.pictureArrived();
    }
}
