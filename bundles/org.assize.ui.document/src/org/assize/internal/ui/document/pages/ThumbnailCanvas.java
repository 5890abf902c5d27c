package org.assize.internal.ui.document.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.assize.internal.ui.document.Messages;
import org.assize.internal.ui.document.pages.ThumbnailLayout.Cell;
import org.assize.ui.Parts;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;

/** All pages of a case file as small pictures. Asks only for those in sight. UI thread only. */
final class ThumbnailCanvas {

    /** Pictures held; one takes about 150 KB. */
    private static final int HELD = 300;
    private static final int LINE = 40;

    private final Canvas canvas;
    private final ThumbnailPainter painter = new ThumbnailPainter();
    private final Consumer<List<Wish>> wanted;
    private final Consumer<Cell> go;
    private final Map<Wish, Image> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private ReadingOrder order = new ReadingOrder(List.of());
    private ThumbnailLayout layout = ThumbnailLayout.of(order, 0);
    private PageDots dots = PageDots.NONE;
    private List<Wish> asked = List.of();
    private @Nullable Cell current;
    private int top;

    /**
     * Shows nothing yet.
     *
     * @param wanted hears of the pictures that are missing, the most urgent first
     * @param go     hears of the page somebody wants to read
     */
    ThumbnailCanvas(Composite parent, Consumer<List<Wish>> wanted, Consumer<Cell> go) {
        this.wanted = wanted;
        this.go = go;
        canvas = Parts.name(new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED), "pages.canvas");
        canvas.addListener(SWT.Paint, e -> {
            painter.paint(e.gc, this);
            look();
        });
        canvas.addListener(SWT.Resize, e -> relayout());
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseMove, e -> canvas.setToolTipText(at(e).map(this::hint).orElse(null)));
        canvas.addListener(SWT.KeyDown, this::typed);
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.Dispose, e -> pictures.values().forEach(Image::dispose));
        canvas.getVerticalBar().addListener(SWT.Selection, e -> scrollTo(canvas.getVerticalBar().getSelection()));
        canvas.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(
                e -> e.result = current == null ? "" : hint(current)));
    }

    Canvas control() {
        return canvas;
    }

    ThumbnailLayout layout() {
        return layout;
    }

    PageDots dots() {
        return dots;
    }

    int top() {
        return top;
    }

    boolean isCurrent(Cell cell) {
        return cell.equals(current);
    }

    /** {@return the small picture of a page, or null while it is missing} */
    @Nullable Image picture(Cell cell) {
        return pictures.get(wish(cell));
    }

    /** Shows these pages. */
    void show(ReadingOrder next) {
        asked = List.of();
        Cell before = current;
        order = next;
        current = before == null ? null : order.find(before.entry().document().path())
                .map(entry -> new Cell(entry, before.page())).orElse(null);
        relayout();
    }

    /** Shows what is on the pages. */
    void show(PageDots next) {
        dots = next;
        canvas.redraw();
    }

    /** Shows which page is being read, and moves it into sight. */
    void read(String path, int page) {
        order.find(path).filter(entry -> page <= entry.pages()).ifPresent(entry -> choose(new Cell(entry, page)));
    }

    /** Takes a picture over. */
    void put(Wish wish, Image picture) {
        Image old = pictures.put(wish, picture);
        if (old != null) {
            old.dispose();
        }
        if (pictures.size() > HELD) {
            var eldest = pictures.entrySet().iterator();
            eldest.next().getValue().dispose();
            eldest.remove();
        }
        canvas.redraw();
    }

    /** Asks for what is missing in sight, unless that is what was asked for last. */
    private void look() {
        List<Wish> missing = new ArrayList<>();
        for (Cell cell : layout.between(top, top + canvas.getClientArea().height)) {
            if (cell.page() > 0 && !pictures.containsKey(wish(cell))) {
                missing.add(wish(cell));
            }
        }
        order.entries().stream().filter(entry -> entry.pages() == 0)
                .forEach(entry -> missing.add(new Wish(entry.document(), 0)));
        if (!missing.equals(asked)) {
            asked = missing;
            wanted.accept(missing);
        }
    }

    private void relayout() {
        Rectangle area = canvas.getClientArea();
        layout = ThumbnailLayout.of(order, area.width);
        ScrollBar bar = canvas.getVerticalBar();
        bar.setValues(top, 0, Math.max(1, layout.height()), Math.clamp(area.height, 1, Math.max(1, layout.height())),
                LINE, Math.max(LINE, area.height - LINE));
        bar.setEnabled(layout.height() > area.height);
        scrollTo(top);
    }

    private void scrollTo(int y) {
        top = Math.clamp(y, 0, Math.max(0, layout.height() - canvas.getClientArea().height));
        canvas.getVerticalBar().setSelection(top);
        canvas.redraw();
    }

    private void choose(Cell cell) {
        current = cell;
        Rectangle bounds = layout.bounds(cell);
        int height = canvas.getClientArea().height;
        if (bounds.y < top || bounds.y + bounds.height > top + height) {
            scrollTo(bounds.y - Math.max(0, (height - bounds.height) / 3));
        }
        canvas.redraw();
    }

    private Optional<Cell> at(Event e) {
        return layout.at(e.x, e.y + top);
    }

    private void pressed(Event e) {
        canvas.setFocus();
        at(e).filter(cell -> e.button == 1 && cell.entry().pages() > 0).ifPresent(cell -> {
            Cell page = cell.page() == 0 ? new Cell(cell.entry(), 1) : cell;
            choose(page);
            go.accept(page);
        });
    }

    private void typed(Event e) {
        int screen = Math.max(1, canvas.getClientArea().height / layout.rowHeight()) * layout.columns();
        switch (e.keyCode) {
            case SWT.ARROW_LEFT -> move(-1);
            case SWT.ARROW_RIGHT -> move(1);
            case SWT.ARROW_UP -> move(-layout.columns());
            case SWT.ARROW_DOWN -> move(layout.columns());
            case SWT.PAGE_UP -> move(-screen);
            case SWT.PAGE_DOWN -> move(screen);
            case SWT.HOME -> move(Integer.MIN_VALUE / 2);
            case SWT.END -> move(Integer.MAX_VALUE / 2);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> Optional.ofNullable(current).ifPresent(go);
            default -> { }
        }
    }

    private void move(int pages) {
        layout.after(current, pages).ifPresent(this::choose);
    }

    private String hint(Cell cell) {
        if (cell.page() == 0) {
            return cell.entry().document().title();
        }
        PageDots.Count count = dots.of(cell.entry().document().path(), cell.page());
        String running = order.running(cell.entry().document().path(), cell.page()).stream()
                .mapToObj(n -> " · " + NLS.bind(Messages.runningPage, n)).findFirst().orElse("");
        return cell.entry().document().title() + " · " + NLS.bind(Messages.pageNumber, cell.page()) + running
                + (count.evidence() == 0 ? "" : "\n" + NLS.bind(Messages.evidenceOnPage, count.evidence()))
                + (count.marks() == 0 ? "" : "\n" + NLS.bind(Messages.marksOnPage, count.marks()));
    }

    private static Wish wish(Cell cell) {
        return new Wish(cell.entry().document(), cell.page());
    }
}
