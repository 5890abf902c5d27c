package org.assize.internal.document.pdf.compose;

import org.assize.document.pdf.compose.Cell;
import org.assize.document.pdf.compose.TextStyle;

/** A cell of a table at its place, with its text broken into lines. */
final class GridCell {

    final Cell cell;
    final int row;
    final int column;
    final double left;
    final double width;
    final TextBlock text;
    private final double padding;

    GridCell(Cell cell, int row, int column, double left, double width, TextStyle style, double padding,
            Shaper shaper) {
        this.cell = cell;
        this.row = row;
        this.column = column;
        this.left = left;
        this.width = width;
        this.padding = padding;
        this.text = new TextBlock(shaper, cell.text(), style, width - 2 * padding);
    }

    double height() {
        return Math.max(cell.minHeight(), text.lineCount() * text.lineHeight() + 2 * padding);
    }

    int linesWithin(double height) {
        return Math.max(0, (int) ((height - 2 * padding) / text.lineHeight() + 1e-6));
    }

    /** Draws lines {@code from} to {@code to} within a box whose upper edge is {@code top}. */
    void draw(Canvas canvas, double top, double height, double border, int from, int to) {
        if (cell.fill() >= 0) {
            canvas.fill(left, top - height, width, height, cell.fill());
        }
        if (border > 0) {
            canvas.box(left, top - height, width, height, border);
        }
        double free = height - 2 * padding - (to - from) * text.lineHeight();
        double start = top - padding - (cell.top() ? 0 : Math.max(0, free / 2));
        text.draw(canvas, left + padding, start, from, to);
    }
}
