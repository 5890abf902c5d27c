package org.assize.internal.ui.document.page;

import java.awt.geom.Point2D;

import org.assize.document.DocumentSession;
import org.assize.internal.ui.document.layout.PagePoint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * Mouse and keys of somebody at a canvas. UI thread only.
 *
 * @param session the document that the canvas shows
 */
public record Hands(PageCanvas canvas, DocumentSession session) {

    /** The point of the canvas where a place of user space is seen. */
    public Point spot(int page, double x, double y) {
        Point2D place = session.geometry(page).toDisplay(x, y);
        return canvas.pixels(new PagePoint(page, place.getX(), place.getY()));
    }

    /** Presses, moves in two steps unless it is the same place, and lets go. */
    public void drag(Point from, Point to, int modifiers) {
        tell(SWT.MouseDown, at(from, modifiers));
        if (!from.equals(to)) {
            tell(SWT.MouseMove, at(new Point((from.x + to.x) / 2, from.y), modifiers));
            tell(SWT.MouseMove, at(to, modifiers));
        }
        tell(SWT.MouseUp, at(to, modifiers));
    }

    public void key(int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        tell(SWT.KeyDown, event);
    }

    public void tell(int type, Event event) {
        canvas.control().notifyListeners(type, event);
    }

    /** The first click of the left button at a point. */
    public static Event at(Point point, int modifiers) {
        Event event = new Event();
        event.x = point.x;
        event.y = point.y;
        event.button = 1;
        event.count = 1;
        event.stateMask = modifiers;
        return event;
    }
}
