package org.assize.internal.ui.document.page;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.internal.ui.document.text.SelectionModel;
import org.assize.internal.ui.document.text.TextPoint;
import org.assize.internal.ui.document.text.Words;
import org.assize.search.TextRange;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/** What the mouse does on the pages: selects text or a box, zooms, moves, tells what a spot is. */
final class PageMouse {

    private static final double SMALLEST_BOX = 4;
    private static final int NEAR_PIXELS = 6;
    private static final int BESIDE_MILLIS = 40;

    private final PageCanvas page;
    private final Canvas canvas;
    private final SelectionModel selection;
    private final PageTexts texts;
    private final Spots spots;
    private final Runnable beside = this::scrollBeside;
    private final Clicks clicks = new Clicks();
    private Drag drag = Drag.NONE;
    private @Nullable PagePoint pressed;
    private @Nullable Point last;
    private boolean started;
    private int modifiers;

    /** What a drag does. */
    private enum Drag {
        NONE, TEXT, BOX, MOVE, GUEST
    }

    PageMouse(PageCanvas page, SelectionModel selection, PageTexts texts, Spots spots) {
        this.page = page;
        this.canvas = page.control();
        this.selection = selection;
        this.texts = texts;
        this.spots = spots;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::doubled);
    }

    private void down(Event e) {
        canvas.setFocus();
        pressed = page.pointAt(e.x, e.y);
        last = new Point(e.x, e.y);
        int count = e.button == 1 ? clicks.press(e) : 0;
        if (e.button == 2) {
            drag = Drag.MOVE;
        } else if (e.button == 1 && page.hasFailed(pressed.page())) {
            page.retry();
        } else if (e.button == 1 && count > 2) {
            words(pressed, count == 3 ? Words::line : Words::paragraph);
        } else if (e.button == 1 && e.count == 1 && page.guest().press(pressed, e.stateMask)) {
            drag = Drag.GUEST;
        } else if (e.button == 1 && e.count == 1) {
            press(e, pressed);
        }
    }

    private void press(Event e, PagePoint at) {
        PageText text = texts.now(at.page());
        boolean empty = text != null && text.text().isBlank();
        // Some window managers keep Alt and drag for themselves.
        drag = empty || page.isBoxing() || (e.stateMask & (SWT.ALT | SWT.MOD1)) != 0 ? Drag.BOX : Drag.TEXT;
        started = false;
        if (drag == Drag.TEXT && (e.stateMask & SWT.SHIFT) != 0 && text != null) {
            started = true;
            selection.extend(caret(text, at));
        } else {
            selection.clear();
        }
    }

    private void move(Event e) {
        if (drag == Drag.NONE) {
            canvas.setCursor(canvas.getDisplay().getSystemCursor(cursor(page.pointAt(e.x, e.y))));
            hint(page.pointAt(e.x, e.y));
            return;
        }
        Point before = last;
        last = new Point(e.x, e.y);
        if (drag == Drag.MOVE && before != null) {
            page.viewport().scrollBy(before.x - e.x, before.y - e.y);
            return;
        }
        modifiers = e.stateMask;
        dragTo(e.x, e.y);
        if (isBeside(e.x, e.y)) {
            canvas.getDisplay().timerExec(BESIDE_MILLIS, beside);
        }
    }

    private void dragTo(int x, int y) {
        PagePoint from = pressed;
        if (from == null) {
            return;
        }
        if (drag == Drag.BOX) {
            box(from, x, y);
            return;
        }
        if (drag == Drag.GUEST) {
            page.guest().drag(within(from.page(), x, y), modifiers);
            return;
        }
        PagePoint to = page.pointAt(x, y);
        PageText start = texts.now(from.page());
        PageText end = texts.now(to.page());
        if (start == null || end == null) {
            texts.prefetch(from.page());
            texts.prefetch(to.page());
            return;
        }
        if (!started) {
            started = true;
            selection.start(caret(start, from));
        }
        selection.extend(caret(end, to));
    }

    private void box(PagePoint from, int x, int y) {
        PageGeometry geometry = page.layout().slot(from.page()).geometry();
        PagePoint to = within(from.page(), x, y);
        Point2D a = geometry.toUser(Math.clamp(from.x(), 0, geometry.displayWidth()),
                Math.clamp(from.y(), 0, geometry.displayHeight()));
        Point2D b = geometry.toUser(to.x(), to.y());
        selection.box(from.page(), a.getX(), a.getY(), b.getX(), b.getY(), SMALLEST_BOX);
    }

    /** The place on a page nearest to a point of the canvas. */
    private PagePoint within(int number, int x, int y) {
        var slot = page.layout().slot(number);
        double toX = (page.viewport().x() + x - slot.x()) / slot.scale();
        double toY = (page.viewport().y() + y - slot.y()) / slot.scale();
        return new PagePoint(number, Math.clamp(toX, 0, slot.geometry().displayWidth()),
                Math.clamp(toY, 0, slot.geometry().displayHeight()));
    }

    private void up(Event e) {
        Drag ended = drag;
        drag = Drag.NONE;
        canvas.getDisplay().timerExec(-1, beside);
        if (ended == Drag.GUEST) {
            page.guest().release();
        } else if (ended == Drag.TEXT || ended == Drag.BOX) {
            page.guest().selected(page.pointAt(e.x, e.y));
        }
    }

    private void doubled(Event e) {
        if (e.button == 1 && !page.guest().doubleClick(page.pointAt(e.x, e.y))) {
            words(page.pointAt(e.x, e.y), Words::word);
        }
    }

    private void words(PagePoint at, BiFunction<String, Integer, TextRange> around) {
        drag = Drag.NONE;
        texts.get(at.page(), text -> {
            int index = charNear(text, at);
            if (index >= 0) {
                selection.select(at.page(), around.apply(text.text(), index));
            }
        });
    }

    private boolean isBeside(int x, int y) {
        Point size = page.viewport().size();
        return x < 0 || y < 0 || x >= size.x || y >= size.y;
    }

    private void scrollBeside() {
        Point at = last;
        if (canvas.isDisposed() || drag == Drag.NONE || at == null || !isBeside(at.x, at.y)) {
            return;
        }
        Point size = page.viewport().size();
        page.viewport().scrollBy(outside(at.x, size.x), outside(at.y, size.y));
        dragTo(at.x, at.y);
        canvas.getDisplay().timerExec(BESIDE_MILLIS, beside);
    }

    private static int outside(int value, int size) {
        return value < 0 ? value : Math.max(0, value - size);
    }

    private int cursor(PagePoint at) {
        if (page.hasFailed(at.page())) {
            return SWT.CURSOR_HAND;
        }
        int guest = page.guest().cursor(at);
        if (guest != PageGuest.NO_CURSOR) {
            return guest;
        }
        PageText text = texts.now(at.page());
        if (page.isBoxing() || text != null && text.text().isBlank()) {
            return SWT.CURSOR_CROSS;
        }
        return text != null && charNear(text, at) >= 0 ? SWT.CURSOR_IBEAM : SWT.CURSOR_ARROW;
    }

    private void hint(PagePoint at) {
        Point2D user = user(at);
        String text = page.guest().hint(at);
        for (Spot spot : spots.of(Layer.EVIDENCE, at.page())) {
            if (!spot.hint().isEmpty() && covers(spot.quads(), user)) {
                text = spot.hint();
            }
        }
        if (!Objects.equals(text, canvas.getToolTipText())) {
            canvas.setToolTipText(text);
        }
    }

    /** The character at a place or just above or below: the gap between two lines belongs to both. */
    private int charNear(PageText text, PagePoint at) {
        double reach = NEAR_PIXELS / page.layout().scale();
        int index = -1;
        for (double shift : new double[] {0, -reach, reach}) {
            if (index < 0) {
                Point2D user = user(new PagePoint(at.page(), at.x(), at.y() + shift));
                index = text.charAt(user.getX(), user.getY());
            }
        }
        return index;
    }

    private static boolean covers(List<Quad> quads, Point2D user) {
        return quads.stream().anyMatch(q -> q.bounds().contains(user));
    }

    private Point2D user(PagePoint at) {
        return page.layout().slot(at.page()).geometry().toUser(at.x(), at.y());
    }

    private TextPoint caret(PageText text, PagePoint at) {
        Point2D user = user(at);
        return new TextPoint(at.page(), text.caretAt(user.getX(), user.getY()));
    }
}
