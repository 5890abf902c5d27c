package org.assize.internal.ui.document.page;

import org.assize.internal.ui.document.layout.Zoom;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** What wheel and touchpad do beyond scrolling: they change the size of the pages where the pointer is. */
final class PageWheel {

    /** What one notch enlarges by. */
    private static final double STEP = 1.15;
    /** How many lines a notch counts; a touchpad counts single lines. */
    private static final double NOTCH = 3;
    private static final int MOST = 9;
    private static final int LINE = 24;

    private final PageCanvas page;
    private double begun = 1;

    PageWheel(PageCanvas page) {
        this.page = page;
        Canvas canvas = page.control();
        canvas.addListener(SWT.MouseVerticalWheel, this::turned);
        canvas.addListener(SWT.Gesture, this::pinched);
    }

    private void turned(Event e) {
        if ((e.stateMask & SWT.MOD1) != 0) {
            e.doit = false;
            zoom(now() * Math.pow(STEP, Math.clamp(e.count, -MOST, MOST) / NOTCH), e);
        } else if ((e.stateMask & SWT.SHIFT) != 0) {
            e.doit = false;
            page.viewport().scrollBy(-e.count * LINE, 0);
        }
    }

    private void pinched(Event e) {
        if (e.detail == SWT.GESTURE_BEGIN) {
            begun = now();
        } else if (e.detail == SWT.GESTURE_MAGNIFY && e.magnification > 0) {
            zoom(begun * e.magnification, e);
        }
    }

    private void zoom(double factor, Event at) {
        page.setZoom(Zoom.of(factor), at.x, at.y);
    }

    private double now() {
        return page.layout().scale() / Zoom.PIXELS_PER_POINT;
    }
}
