package org.assize.internal.document;

import java.util.ArrayList;
import java.util.List;

import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.document.PageTextBuilder;
import org.assize.document.Quad;

/** Lays plain text out on A4 pages in cells of one width, Han signs over two, so that columns stay columns. */
final class TextGrid {

    static final PageGeometry PAGE = PageGeometry.upright(595, 842);
    static final double CELL = 5.25;
    static final double LINE = 12.2;
    static final double LEFT = 56;
    static final double TOP = 54;
    private static final int CELLS = 92;
    private static final int LINES = 60;
    private static final int TAB = 8;

    private TextGrid() {
    }

    /** {@return the lines of every page} A form feed ends a page, and so do 60 lines. */
    static List<List<String>> pages(String text) {
        List<List<String>> pages = new ArrayList<>();
        for (String part : text.split("\f", -1)) {
            List<String> lines = new ArrayList<>();
            for (String line : part.split("\r\n|\r|\n", -1)) {
                wrap(line, lines);
            }
            if (lines.size() > 1 && lines.getLast().isEmpty()) {
                // What follows the last line end is not a line.
                lines.removeLast();
            }
            for (int i = 0; i < lines.size(); i += LINES) {
                pages.add(List.copyOf(lines.subList(i, Math.min(lines.size(), i + LINES))));
            }
        }
        return pages;
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

    static PageText text(int page, List<String> lines) {
        PageTextBuilder builder = PageText.builder(page);
        for (int i = 0; i < lines.size(); i++) {
            double top = PAGE.cropHeight() - TOP - i * LINE;
            double x = LEFT;
            for (int c : lines.get(i).codePoints().toArray()) {
                double right = x + cells(c) * CELL;
                builder.glyph(Character.toString(c), Quad.of(x, top - LINE, right, top));
                x = right;
            }
            builder.newLine();
        }
        return builder.build();
    }

    static int cells(int c) {
        boolean halfWidth = c >= 0xFF61 && c <= 0xFFDC;
        return c >= 0x2E80 && !halfWidth && (c < 0xD7B0 || c >= 0xF900) ? 2 : 1;
    }
}
