package org.assize.document.pdf.compose;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a {@link Table}.
 *
 * @param text      text; {@code '\n'} starts a new line
 * @param columns   columns it covers, at least 1
 * @param rows      rows it covers, at least 1
 * @param style     how the text looks; null for the table's own style
 * @param top       text stands at the top instead of the middle
 * @param minHeight least height, points
 * @param fill      background 0xRRGGBB, or -1 for none
 */
public record Cell(String text, int columns, int rows, @Nullable TextStyle style, boolean top, double minHeight,
        int fill) {

    /** Checks. */
    public Cell {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("cell over " + columns + " columns, " + rows + " rows");
        }
    }

    /** {@return an ordinary cell} */
    public static Cell of(String text) {
        return new Cell(text, 1, 1, null, false, 0, -1);
    }

    /** {@return a cell for the name of a field: bold, centred} */
    public static Cell label(String text) {
        return of(text).style(TextStyle.CELL.bold(true).align(Align.CENTER));
    }

    /** {@return a centred cell} */
    public static Cell centered(String text) {
        return of(text).style(TextStyle.CELL.align(Align.CENTER));
    }

    /** {@return the same over several columns} */
    public Cell across(int count) {
        return new Cell(text, count, rows, style, top, minHeight, fill);
    }

    /** {@return the same over several rows} */
    public Cell down(int count) {
        return new Cell(text, columns, count, style, top, minHeight, fill);
    }

    /** {@return the same in a style of its own} */
    public Cell style(TextStyle own) {
        return new Cell(text, columns, rows, own, top, minHeight, fill);
    }

    /** {@return the same with its text at the top} */
    public Cell atTop() {
        return new Cell(text, columns, rows, style, true, minHeight, fill);
    }

    /** {@return the same at least so high, points} */
    public Cell height(double points) {
        return new Cell(text, columns, rows, style, top, points, fill);
    }

    /** {@return the same on a coloured ground, 0xRRGGBB} */
    public Cell fill(int rgb) {
        return new Cell(text, columns, rows, style, top, minHeight, rgb);
    }
}
