package org.assize.document.pdf.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table as wide as the text. Filled row by row; cells that cover rows below leave their place in those rows out. */
public final class Table {

    private final double[] weights;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int headerRows;
    private TextStyle style = TextStyle.CELL;
    private double padding = 4.5;
    private double border = 0.6;

    private Table(double[] weights) {
        this.weights = weights;
    }

    /**
     * Starts a table.
     *
     * @param weights the share of each column in the width
     */
    public static Table columns(double... weights) {
        if (weights.length == 0 || Arrays.stream(weights).anyMatch(w -> !(w > 0))) {
            throw new IllegalArgumentException("column weights " + Arrays.toString(weights));
        }
        return new Table(weights.clone());
    }

    /** Adds a row of bold, centred cells on grey that is repeated on every page. Before all other rows. */
    public Table header(String... texts) {
        if (headerRows < rows.size()) {
            throw new IllegalStateException("header after rows");
        }
        headerRows++;
        return row(Arrays.stream(texts).map(t -> Cell.label(t).fill(0xEDEDED)).toArray(Cell[]::new));
    }

    /** Adds a row. */
    public Table row(Cell... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Adds a row of ordinary cells. */
    public Table row(String... texts) {
        return row(Arrays.stream(texts).map(Cell::of).toArray(Cell[]::new));
    }

    /** Sets how cells without a style of their own look. */
    public Table style(TextStyle cellStyle) {
        style = cellStyle;
        return this;
    }

    /** Sets the space between border and text, points. */
    public Table padding(double points) {
        padding = points;
        return this;
    }

    /** Sets the width of the lines, points; 0 for a table without lines. */
    public Table border(double points) {
        border = points;
        return this;
    }

    /** {@return the share of each column} */
    public double[] weights() {
        return weights.clone();
    }

    /** {@return the rows, the repeated ones first} */
    public List<List<Cell>> rows() {
        return List.copyOf(rows);
    }

    /** {@return how many of the rows are repeated on every page} */
    public int headerRows() {
        return headerRows;
    }

    /** {@return how cells without a style of their own look} */
    public TextStyle style() {
        return style;
    }

    /** {@return the space between border and text, points} */
    public double padding() {
        return padding;
    }

    /** {@return the width of the lines, points} */
    public double border() {
        return border;
    }
}
