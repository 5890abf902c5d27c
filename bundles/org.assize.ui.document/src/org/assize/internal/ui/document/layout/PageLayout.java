package org.assize.internal.ui.document.layout;

import java.util.ArrayList;
import java.util.List;

import org.assize.document.PageGeometry;
import org.eclipse.swt.graphics.Point;

/** All pages in rows of one or two below each other, in the middle of the window. Immutable. */
public final class PageLayout {

    /** Pixels between pages and around them. */
    public static final int MARGIN = 12;

    /** Pixels between two pages beside each other. */
    public static final int SPINE = 4;

    private final List<PageSlot> slots;
    private final Arrangement arrangement;
    private final int width;
    private final int height;
    private final double scale;

    private PageLayout(List<PageSlot> slots, Arrangement arrangement, int width, int height, double scale) {
        this.slots = List.copyOf(slots);
        this.arrangement = arrangement;
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    /**
     * Lays pages out in one column.
     *
     * @param pages       as they are turned; not empty
     * @param scale       pixels for each point
     * @param windowWidth pixels to keep narrower pages in the middle of
     */
    public static PageLayout of(List<PageGeometry> pages, double scale, int windowWidth) {
        return of(pages, Arrangement.ONE_COLUMN, scale, windowWidth);
    }

    /**
     * Lays pages out.
     *
     * @param pages       as they are turned; not empty
     * @param scale       pixels for each point
     * @param windowWidth pixels to keep narrower rows in the middle of
     */
    public static PageLayout of(List<PageGeometry> pages, Arrangement arrangement, double scale, int windowWidth) {
        int widest = 0;
        for (PageGeometry page : pages) {
            widest = Math.max(widest, pixels(page.displayWidth(), scale));
        }
        int row = arrangement.isFacing() && pages.size() > 1 ? 2 * widest + SPINE : widest;
        int width = Math.max(windowWidth, row + 2 * MARGIN);
        List<PageSlot> slots = new ArrayList<>(pages.size());
        int top = MARGIN;
        int below = top;
        for (PageGeometry page : pages) {
            int number = slots.size() + 1;
            if (arrangement.firstBeside(number) == number) {
                top = below;
            }
            int w = pixels(page.displayWidth(), scale);
            int h = pixels(page.displayHeight(), scale);
            slots.add(new PageSlot(number, page, scale, left(arrangement, number, pages.size(), width, w), top, w, h));
            below = Math.max(below, top + h + MARGIN);
        }
        return new PageLayout(slots, arrangement, width, below, scale);
    }

    private static int left(Arrangement arrangement, int page, int pageCount, int whole, int width) {
        if (!arrangement.isFacing() || pageCount == 1) {
            return (whole - width) / 2;
        }
        return arrangement.isRight(page) ? (whole + SPINE) / 2 : (whole - SPINE) / 2 - width;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** {@return pixels for each point} */
    public double scale() {
        return scale;
    }

    public int pageCount() {
        return slots.size();
    }

    /** {@return the place of a page, from 1} */
    public PageSlot slot(int page) {
        return slots.get(page - 1);
    }

    /** {@return the pages any part of which lies between two heights, in order} */
    public List<PageSlot> between(int top, int bottom) {
        int first = pageAt(top);
        int last = first;
        while (last < slots.size() && slot(last + 1).y() <= bottom) {
            last++;
        }
        List<PageSlot> found = slots.subList(first - 1, last);
        return found.stream().filter(s -> s.bottom() >= top && s.y() <= bottom).toList();
    }

    /** {@return the page at a height, or the one that ends before it; of pages beside each other the first} */
    public int pageAt(int y) {
        int low = 0;
        int high = slots.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (slots.get(middle).y() <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return arrangement.firstBeside(low + 1);
    }

    /** {@return the first page of the row so many rows after that of another, as far as there are any} */
    public int rowAfter(int page, int rows) {
        int at = arrangement.firstBeside(page);
        for (int i = 0; i < Math.abs(rows); i++) {
            at = rows > 0 ? Math.min(slots.size(), arrangement.lastBeside(at, slots.size()) + 1)
                    : Math.max(1, arrangement.firstBeside(at) - 1);
        }
        return arrangement.firstBeside(at);
    }

    /** {@return the page that fills most of a window, the earlier one if two do} */
    public int mostVisible(int top, int windowHeight) {
        int bottom = top + windowHeight;
        int best = pageAt(top);
        int most = -1;
        for (PageSlot slot : between(top, bottom)) {
            // A short page that is seen as a whole is being read as much as a long one that fills the window.
            int seen = Math.min(bottom, slot.bottom()) - Math.max(top, slot.y());
            int share = seen >= slot.height() ? windowHeight : seen;
            if (share > most) {
                most = share;
                best = slot.page();
            }
        }
        return best;
    }

    /** {@return the place on a page, outside it if need be, at pixels of the whole} */
    public PagePoint pointAt(int x, int y) {
        PageSlot slot = beside(pageAt(y), x);
        int after = arrangement.lastBeside(slot.page(), slots.size()) + 1;
        if (after <= slots.size() && y > slot(after).y() - MARGIN / 2) {
            slot = beside(after, x);
        }
        return new PagePoint(slot.page(), (x - slot.x()) / scale, (y - slot.y()) / scale);
    }

    /** Of the row that begins with a page, the page at a width: the spine belongs to both halves. */
    private PageSlot beside(int first, int x) {
        PageSlot last = slot(arrangement.lastBeside(first, slots.size()));
        return x >= last.x() - SPINE / 2 ? last : slot(first);
    }

    /** {@return the pixels of the whole at a place on a page} */
    public Point locate(PagePoint point) {
        PageSlot slot = slot(Math.clamp(point.page(), 1, slots.size()));
        return new Point((int) Math.round(slot.x() + point.x() * scale),
                (int) Math.round(slot.y() + point.y() * scale));
    }

    private static int pixels(double points, double scale) {
        return (int) Math.max(1, Math.round(points * scale));
    }
}
