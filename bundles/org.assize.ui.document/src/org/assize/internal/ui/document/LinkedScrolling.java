package org.assize.internal.ui.document;

import java.util.Map;
import java.util.WeakHashMap;

import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.page.PageCanvas;
import org.osgi.service.component.annotations.Component;

/**
 * Lets documents that are seen beside each other scroll together: each stays as far from the others as it was when that
 * began. UI thread only.
 */
@Component(service = LinkedScrolling.class)
public final class LinkedScrolling {

    private final Map<DocumentEditor, PagePoint> began = new WeakHashMap<>();
    private boolean on;
    private boolean moving;

    boolean isOn() {
        return on;
    }

    /** Begins with what is in sight now, or ends. */
    void toggle() {
        on = !on;
        began.clear();
        if (on) {
            Editors.visible().forEach(this::start);
        }
    }

    /** Moves all others by as much as one was moved. */
    void scrolled(DocumentEditor editor) {
        if (!on || moving || editor.pane().isEmpty()) {
            return;
        }
        moving = true;
        try {
            PagePoint from = start(editor);
            PagePoint to = editor.pane().get().canvas().place();
            Editors.visible().stream().filter(other -> other != editor && other.pane().isPresent())
                    .forEach(other -> move(other, to.page() - from.page(), to.y() - from.y()));
        } finally {
            moving = false;
        }
    }

    private void move(DocumentEditor other, int pages, double points) {
        PagePoint from = start(other);
        PageCanvas canvas = other.pane().orElseThrow().canvas();
        int page = Math.clamp(from.page() + pages, 1, canvas.layout().pageCount());
        canvas.goTo(new PagePoint(page, 0, from.y() + points));
    }

    private PagePoint start(DocumentEditor editor) {
        return began.computeIfAbsent(editor, e -> e.pane().map(pane -> pane.canvas().place())
                .orElse(PagePoint.top(1)));
    }
}
