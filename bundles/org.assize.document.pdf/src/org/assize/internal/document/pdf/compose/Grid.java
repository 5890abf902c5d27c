package org.assize.internal.document.pdf.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.assize.document.pdf.compose.Cell;
import org.assize.document.pdf.compose.Table;
import org.assize.document.pdf.compose.TextStyle;

/** A table measured: which cell stands where, how high every row is. */
final class Grid {

    final List<GridCell> cells = new ArrayList<>();
    final double[] heights;
    private final boolean[] joinedToNext;

    Grid(Table table, double left, double width, Shaper shaper) {
        double[] edges = edges(table.weights(), left, width);
        int rows = table.rows().size();
        heights = new double[rows];
        joinedToNext = new boolean[rows];
        boolean[][] taken = new boolean[rows][edges.length - 1];
        for (int row = 0; row < rows; row++) {
            int column = 0;
            for (Cell cell : table.rows().get(row)) {
                while (column < edges.length - 1 && taken[row][column]) {
                    column++;
                }
                place(table, cell, row, column, edges, taken, shaper);
                column += cell.columns();
            }
        }
        measure();
    }

    private void place(Table table, Cell cell, int row, int column, double[] edges, boolean[][] taken,
            Shaper shaper) {
        if (column + cell.columns() > edges.length - 1 || row + cell.rows() > heights.length) {
            throw new IllegalArgumentException("row " + (row + 1) + " has no room for the cell \"" + cell.text() + '"');
        }
        for (int r = row; r < row + cell.rows(); r++) {
            Arrays.fill(taken[r], column, column + cell.columns(), true);
            joinedToNext[r] |= r + 1 < row + cell.rows();
        }
        TextStyle style = cell.style() == null ? table.style() : cell.style();
        cells.add(new GridCell(cell, row, column, edges[column], edges[column + cell.columns()] - edges[column],
                style, table.padding(), shaper));
    }

    private void measure() {
        for (GridCell c : cells) {
            if (c.cell.rows() == 1) {
                heights[c.row] = Math.max(heights[c.row], c.height());
            }
        }
        for (GridCell c : cells) {
            double have = height(c.row, c.row + c.cell.rows());
            if (c.height() > have) {
                heights[c.row + c.cell.rows() - 1] += c.height() - have;
            }
        }
    }

    /** Height of several rows. */
    double height(int from, int to) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights[row];
        }
        return sum;
    }

    /** The row after the last that must stay on one page with this one. */
    int groupEnd(int row) {
        int end = row;
        while (joinedToNext[end]) {
            end++;
        }
        return end + 1;
    }

    List<GridCell> cellsOf(int from, int to) {
        return cells.stream().filter(c -> c.row >= from && c.row < to).toList();
    }

    private static double[] edges(double[] weights, double left, double width) {
        double total = Arrays.stream(weights).sum();
        double[] edges = new double[weights.length + 1];
        edges[0] = left;
        for (int i = 0; i < weights.length; i++) {
            edges[i + 1] = edges[i] + width * weights[i] / total;
        }
        return edges;
    }
}
