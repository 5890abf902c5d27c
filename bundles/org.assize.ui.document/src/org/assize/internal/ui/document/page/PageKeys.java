package org.assize.internal.ui.document.page;

import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.layout.Zoom;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.internal.ui.document.text.SelectionModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Keys that scroll. Those that do more are commands. */
final class PageKeys {

    private static final int LINE = 48;

    private final PageCanvas canvas;
    private final SelectionModel selection;
    private final PageTexts texts;
    private final Spots spots;

    PageKeys(PageCanvas canvas, SelectionModel selection, PageTexts texts, Spots spots) {
        this.canvas = canvas;
        this.selection = selection;
        this.texts = texts;
        this.spots = spots;
        canvas.control().addListener(SWT.KeyDown, this::pressed);
        canvas.control().addListener(SWT.Traverse, this::traverse);
    }

    /** Tab leaves the canvas unless its guest has use for it; every other key is a key of the canvas. */
    private void traverse(Event e) {
        boolean next = e.detail == SWT.TRAVERSE_TAB_NEXT;
        e.doit = (next || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) && !canvas.guest().tab(next);
    }

    private void pressed(Event e) {
        if (canvas.guest().key(e)) {
            return;
        }
        boolean shift = (e.stateMask & SWT.SHIFT) != 0;
        boolean edge = e.keyCode == SWT.HOME || e.keyCode == SWT.END;
        if ((e.stateMask & ~SWT.SHIFT & ~(edge ? SWT.MOD1 : 0) & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        if (shift && !selection.get().isEmpty() && moveEnd(e.keyCode)) {
            return;
        }
        switch (e.keyCode) {
            case SWT.ARROW_UP -> canvas.viewport().scrollBy(0, -LINE);
            case SWT.ARROW_DOWN -> canvas.viewport().scrollBy(0, LINE);
            case SWT.ARROW_LEFT -> sideways(-1);
            case SWT.ARROW_RIGHT -> sideways(1);
            case SWT.PAGE_UP -> screen(-1);
            case SWT.PAGE_DOWN -> screen(1);
            case SWT.HOME -> canvas.viewport().scrollTo(0, 0);
            case SWT.END -> canvas.viewport().scrollTo(canvas.viewport().x(), canvas.layout().height());
            case ' ' -> screen(shift ? -1 : 1);
            case SWT.ESC -> forget();
            default -> { }
        }
    }

    /** Shift and an arrow makes what is selected longer or shorter. */
    private boolean moveEnd(int key) {
        int page = selection.get().pages().getLast();
        switch (key) {
            case SWT.ARROW_LEFT -> texts.get(page, text -> selection.moveEnd(text, -1, false));
            case SWT.ARROW_RIGHT -> texts.get(page, text -> selection.moveEnd(text, 1, false));
            case SWT.ARROW_UP -> texts.get(page, text -> selection.moveEnd(text, -1, true));
            case SWT.ARROW_DOWN -> texts.get(page, text -> selection.moveEnd(text, 1, true));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void sideways(int direction) {
        if (canvas.viewport().isWider()) {
            canvas.viewport().scrollBy(direction * LINE, 0);
        } else {
            canvas.goTo(PagePoint.top(canvas.layout().rowAfter(canvas.page(), direction)));
        }
    }

    private void screen(int direction) {
        int before = canvas.viewport().y();
        boolean again = canvas.endHint().isShown(direction);
        if (canvas.zoom().kind() == Zoom.Kind.FIT_PAGE) {
            canvas.goTo(PagePoint.top(canvas.layout().rowAfter(canvas.page(), direction)));
        } else {
            canvas.viewport().scrollBy(0, direction * Math.max(LINE, canvas.viewport().size().y - LINE));
        }
        if (canvas.viewport().y() == before) {
            canvas.pushOn(direction, again);
        }
    }

    private void forget() {
        canvas.endHint().hide();
        selection.clear();
        spots.clear(Layer.TARGET);
    }
}
