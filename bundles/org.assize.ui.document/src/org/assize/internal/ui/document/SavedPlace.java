package org.assize.internal.ui.document;

import java.util.Optional;

import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.layout.Zoom;
import org.assize.internal.ui.document.page.PageCanvas;
import org.eclipse.ui.IMemento;

/**
 * Where and how large someone was reading when the workbench ended.
 *
 * @param point what was at the top left of the window
 */
record SavedPlace(PagePoint point, Zoom zoom) {

    private static final String PAGE = "page";
    private static final String X = "x";
    private static final String Y = "y";
    private static final String KIND = "zoom.kind";
    private static final String FACTOR = "zoom.factor";

    static SavedPlace of(PageCanvas canvas) {
        return new SavedPlace(canvas.place(), canvas.zoom());
    }

    /** {@return what was written down; empty if that cannot be understood} */
    static Optional<SavedPlace> read(IMemento memento) {
        Integer page = memento.getInteger(PAGE);
        Float x = memento.getFloat(X);
        Float y = memento.getFloat(Y);
        Float factor = memento.getFloat(FACTOR);
        String kind = memento.getString(KIND);
        if (page == null || x == null || y == null || factor == null) {
            return Optional.empty();
        }
        for (Zoom.Kind each : Zoom.Kind.values()) {
            if (each.name().equals(kind)) {
                return Optional.of(new SavedPlace(new PagePoint(page, x, y), new Zoom(each, factor)));
            }
        }
        return Optional.empty();
    }

    void write(IMemento memento) {
        memento.putInteger(PAGE, point.page());
        memento.putFloat(X, (float) point.x());
        memento.putFloat(Y, (float) point.y());
        memento.putString(KIND, zoom.kind().name());
        memento.putFloat(FACTOR, (float) zoom.factor());
    }

    /** Goes back there. */
    void restore(PageCanvas canvas) {
        canvas.setZoom(zoom);
        canvas.goTo(point);
    }
}
