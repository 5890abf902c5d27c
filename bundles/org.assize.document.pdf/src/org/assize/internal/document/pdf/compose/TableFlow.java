package org.assize.internal.document.pdf.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.document.pdf.compose.Table;

/** Draws a table over as many pages as it needs. */
public final class TableFlow {

    private final Flow flow;
    private final Table table;
    private final Grid grid;
    private final double headerHeight;

    /** Measures the table. */
    public TableFlow(Flow flow, Table table, Shaper shaper) {
        this.flow = flow;
        this.table = table;
        this.grid = new Grid(table, flow.left(), flow.width(), shaper);
        this.headerHeight = grid.height(0, table.headerRows());
    }

    /** Draws it. */
    public void draw() {
        int row = table.headerRows();
        int rows = grid.heights.length;
        flow.ensure(headerHeight + (row < rows ? Math.min(grid.height(row, grid.groupEnd(row)), 72) : 0));
        drawRows(0, row);
        while (row < rows) {
            int end = grid.groupEnd(row);
            double height = grid.height(row, end);
            boolean tall = height > flow.pageRoom() / 3;
            if (height <= flow.remaining() + 0.01) {
                drawRows(row, end);
            } else if (end == row + 1 && tall) {
                drawSplit(row);
            } else {
                startPage();
                drawRows(row, end);
            }
            row = end;
        }
    }

    private void startPage() {
        if (!flow.atTop()) {
            flow.newPage();
            drawRows(0, table.headerRows());
        }
    }

    private void drawRows(int from, int to) {
        double top = flow.top();
        for (GridCell cell : grid.cellsOf(from, to)) {
            double height = grid.height(cell.row, cell.row + cell.cell.rows());
            cell.draw(flow.canvas(), top - grid.height(from, cell.row), height, table.border(), 0,
                    cell.text.lineCount());
        }
        flow.advance(grid.height(from, to));
    }

    /** A row too high for the page is cut between lines of its text. */
    private void drawSplit(int row) {
        List<GridCell> cells = grid.cellsOf(row, row + 1);
        Map<GridCell, Integer> done = new HashMap<>();
        double left = grid.heights[row];
        boolean more = true;
        while (more) {
            if (cells.stream().anyMatch(c -> c.text.lineCount() > done.getOrDefault(c, 0)
                    && c.linesWithin(flow.remaining()) < 2)) {
                startPage();
            }
            double height = Math.min(left, flow.remaining());
            more = drawPart(cells, done, height);
            flow.advance(height);
            left = Math.max(left - height, tallestRest(cells, done));
            if (more) {
                startPage();
            }
        }
    }

    private boolean drawPart(List<GridCell> cells, Map<GridCell, Integer> done, double height) {
        boolean more = false;
        for (GridCell cell : cells) {
            int from = done.getOrDefault(cell, 0);
            int to = Math.min(cell.text.lineCount(), from + Math.max(1, cell.linesWithin(height)));
            cell.draw(flow.canvas(), flow.top(), height, table.border(), from, to);
            done.put(cell, to);
            more |= to < cell.text.lineCount();
        }
        return more;
    }

    private double tallestRest(List<GridCell> cells, Map<GridCell, Integer> done) {
        return cells.stream().mapToDouble(c -> {
            int rest = c.text.lineCount() - done.getOrDefault(c, 0);
            return rest == 0 ? 0 : rest * c.text.lineHeight() + 2 * table.padding();
        }).max().orElse(0);
    }
}
