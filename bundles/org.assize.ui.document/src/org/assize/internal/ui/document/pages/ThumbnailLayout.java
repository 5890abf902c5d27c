package org.assize.internal.ui.document.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assize.internal.ui.document.pages.ReadingOrder.Entry;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;

/** Where the headings of the documents and the small pages stand, in pixels from the top left of all. Immutable. */
final class ThumbnailLayout {

    static final int PICTURE_WIDTH = 96;
    static final int PICTURE_HEIGHT = 136;

    private static final int CELL_WIDTH = PICTURE_WIDTH + 16;
    private static final int CELL_HEIGHT = PICTURE_HEIGHT + 32;
    private static final int HEADING = 26;

    private final List<Section> sections;
    private final int width;
    private final int columns;
    private final int height;

    /** A document with its pages. */
    record Section(Entry entry, int top, int bottom) {
    }

    /**
     * A page.
     *
     * @param page from 1; 0 for the heading of the document
     */
    record Cell(Entry entry, int page) {
    }

    private ThumbnailLayout(List<Section> sections, int width, int columns, int height) {
        this.sections = sections;
        this.width = width;
        this.columns = columns;
        this.height = height;
    }

    /** {@return as many pages beside each other as a width has room for, at least one} */
    static ThumbnailLayout of(ReadingOrder order, int width) {
        int columns = Math.max(1, width / CELL_WIDTH);
        List<Section> sections = new ArrayList<>();
        int top = 0;
        for (Entry entry : order.entries()) {
            int rows = (entry.pages() + columns - 1) / columns;
            int bottom = top + HEADING + rows * CELL_HEIGHT;
            sections.add(new Section(entry, top, bottom));
            top = bottom;
        }
        return new ThumbnailLayout(List.copyOf(sections), width, columns, top);
    }

    int height() {
        return height;
    }

    int columns() {
        return columns;
    }

    int rowHeight() {
        return CELL_HEIGHT;
    }

    /** {@return all headings and pages any part of which lies between two heights, in order} */
    List<Cell> between(int top, int bottom) {
        List<Cell> cells = new ArrayList<>();
        for (Section section : sections) {
            if (section.bottom() > top && section.top() < bottom) {
                int above = Math.max(0, top - section.top() - HEADING) / CELL_HEIGHT;
                int below = Math.max(0, bottom - section.top() - HEADING) / CELL_HEIGHT + 1;
                cells.add(new Cell(section.entry(), 0));
                for (int i = above * columns; i < Math.min(section.entry().pages(), below * columns); i++) {
                    cells.add(new Cell(section.entry(), i + 1));
                }
            }
        }
        return cells;
    }

    /** {@return the place of a heading or page} */
    Rectangle bounds(Cell cell) {
        Section section = sections.stream().filter(s -> s.entry().equals(cell.entry())).findFirst().orElseThrow();
        if (cell.page() == 0) {
            return new Rectangle(0, section.top(), width, HEADING);
        }
        int index = cell.page() - 1;
        int left = Math.max(0, (width - columns * CELL_WIDTH) / 2);
        return new Rectangle(left + index % columns * CELL_WIDTH,
                section.top() + HEADING + index / columns * CELL_HEIGHT, CELL_WIDTH, CELL_HEIGHT);
    }

    /** {@return what stands at a place} */
    Optional<Cell> at(int x, int y) {
        return between(y, y + 1).stream().filter(cell -> bounds(cell).contains(x, y)).findFirst();
    }

    /**
     * {@return the page so many pages on in reading order, as far as there are any}
     *
     * @param from null for before the first one
     */
    Optional<Cell> after(@Nullable Cell from, int pages) {
        List<Cell> all = sections.stream().map(Section::entry).flatMap(entry -> pagesOf(entry).stream()).toList();
        int at = all.indexOf(from);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.clamp(at + pages, 0, all.size() - 1)));
    }

    private static List<Cell> pagesOf(Entry entry) {
        List<Cell> cells = new ArrayList<>();
        for (int page = 1; page <= entry.pages(); page++) {
            cells.add(new Cell(entry, page));
        }
        return cells;
    }
}
