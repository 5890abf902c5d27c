package org.assize.internal.ui.document.mark;

import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.assize.document.PageAnnotation;
import org.assize.document.Quad;
import org.assize.internal.ui.document.layout.PageSlot;
import org.assize.internal.ui.document.layout.PagePoint;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * What other programs left in the file, on the pages that have been in sight. The page's picture shows it; here the
 * pointer finds it. UI thread only.
 */
final class Foreigners {

    private final Reading reading;
    private final PageMarks marks;
    private final Map<Integer, List<PageAnnotation>> pages = new HashMap<>();
    private @Nullable PageAnnotation hovered;

    Foreigners(Reading reading, PageMarks marks) {
        this.reading = reading;
        this.marks = marks;
    }

    /** Outlines what the pointer is on or what is selected on a page. */
    void draw(PageSlot slot, Consumer<PageAnnotation> outline) {
        if (!pages.containsKey(slot.page())) {
            fetch(slot.page());
        }
        Optional.ofNullable(hovered).filter(a -> a.page() == slot.page()).ifPresent(outline);
        marks.selectedForeign().filter(a -> a.page() == slot.page() && !a.equals(hovered)).ifPresent(outline);
    }

    /** {@return what is at a place, the last of several} */
    Optional<PageAnnotation> at(PagePoint at) {
        List<PageAnnotation> here = pages.getOrDefault(at.page(), List.of());
        if (here.isEmpty()) {
            return Optional.empty();
        }
        Point2D user = reading.seen(at.page()).toUser(at.x(), at.y());
        return here.reversed().stream().filter(a -> covers(a, user)).findFirst();
    }

    /** The pointer is on something, or on nothing. */
    void hover(@Nullable PageAnnotation annotation) {
        if (hovered != annotation) {
            hovered = annotation;
            reading.canvas().redraw();
        }
    }

    /** A page whose annotations cannot be read has none; that it is damaged is told where it is drawn. */
    private void fetch(int page) {
        pages.put(page, List.of());
        Display display = reading.canvas().control().getDisplay();
        reading.session().annotations(page).thenAccept(found -> {
            if (!found.isEmpty() && !display.isDisposed()) {
                display.asyncExec(() -> pages.put(page, found.stream().filter(a -> !a.hidden()).toList()));
            }
        });
    }

    private static boolean covers(PageAnnotation annotation, Point2D user) {
        return annotation.quads().stream().map(Quad::bounds).anyMatch(b -> b.contains(user));
    }
}
