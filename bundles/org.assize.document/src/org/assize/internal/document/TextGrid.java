package org.assize.internal.document;

import java.util.ArrayList;
import java.util.List;

import org.assize.document.PageGeometry;

/** Lays plain text out on A4 pages in cells of one width, Han signs over two, so that columns stay columns. */
public final class TextGrid {

    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    static final double CELL = 5.25;
    static final double LINE = 12.2;
    static final double LEFT = 56;
    private static final double TOP = 54;
    private static final double STRIP_MARGIN = 12;
    private static final int CELLS = 92;
    private static final int LINES = 60;
    private static final int TAB = 8;

    private TextGrid() {
    }

    /** {@return the pages of a text} A form feed ends a page, and so do 60 lines. No more pages than wanted. */
    public static List<GridPage> pages(String text, int most) {
        PageGeometry geometry = PageGeometry.upright(WIDTH, HEIGHT);
        List<GridPage> pages = new ArrayList<>();
        for (String part : text.split("\f", -1)) {
            List<String> lines = lines(part);
            for (int i = 0; i < lines.size() && pages.size() < most; i += LINES) {
                List<String> page = List.copyOf(lines.subList(i, Math.min(lines.size(), i + LINES)));
                pages.add(new GridPage(page, geometry, TOP));
            }
        }
        return pages;
    }

    /** {@return a page no higher than its text} */
    public static GridPage strip(String text) {
        List<String> lines = lines(text);
        return new GridPage(lines, PageGeometry.upright(WIDTH, lines.size() * LINE + 2 * STRIP_MARGIN), STRIP_MARGIN);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\r\n|\r|\n", -1)) {
            wrap(line, lines);
        }
        if (lines.size() > 1 && lines.getLast().isEmpty()) {
            // What follows the last line end is not a line.
            lines.removeLast();
        }
        return lines;
    }

    private static void wrap(String line, List<String> lines) {
        StringBuilder row = new StringBuilder();
        int used = 0;
        int space = -1;
        for (int c : line.codePoints().toArray()) {
            if (used + cells(c) > CELLS && c != ' ') {
                // Latin words go to the next line whole if they are not very long.
                String rest = space > row.length() / 2 && cells(c) == 1 ? row.substring(space) : "";
                lines.add(row.substring(0, row.length() - rest.length()));
                row = new StringBuilder(rest);
                used = rest.codePoints().map(TextGrid::cells).sum();
                space = -1;
            }
            if (c == '\t') {
                row.append(" ".repeat(TAB - used % TAB));
                used += TAB - used % TAB;
            } else {
                row.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
                used += cells(c);
            }
            space = c == ' ' || cells(c) == 2 ? row.length() : space;
        }
        lines.add(row.toString());
    }

    static int cells(int c) {
        boolean halfWidth = c >= 0xFF61 && c <= 0xFFDC;
        return c >= 0x2E80 && !halfWidth && (c < 0xD7B0 || c >= 0xF900) ? 2 : 1;
    }
}
