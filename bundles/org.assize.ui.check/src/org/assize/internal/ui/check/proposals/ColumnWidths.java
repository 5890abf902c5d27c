package org.assize.internal.ui.check.proposals;

import java.util.List;

/**
 * Shares the width of the list among its columns. In a narrow list only what cannot be missed has a column. The layouts
 * of JFace take the width to which GTK stretches the last column for a wish of the user, and keep it.
 */
final class ColumnWidths {

    /** Below this width, in pixels, the list is narrow. */
    static final int NARROW = 566;

    /**
     * A column.
     *
     * @param weight its share of what the least widths leave over
     * @param least  least width in pixels; 0 hides it
     */
    private record Column(int weight, int least) {
    }

    private static final List<Column> WIDE_COLUMNS = List.of(new Column(6, 80), new Column(20, 90),
            new Column(44, 160), new Column(2, 86), new Column(20, 80), new Column(14, 70));
    private static final List<Column> NARROW_COLUMNS = List.of(new Column(0, 34), new Column(24, 90),
            new Column(60, 110), new Column(2, 86), new Column(0, 0), new Column(0, 0));

    private ColumnWidths() {
    }

    /** {@return the widths of state, item, explanation, confidence, evidence and check} Together at least the width. */
    static int[] of(int width) {
        List<Column> columns = width < NARROW ? NARROW_COLUMNS : WIDE_COLUMNS;
        int over = Math.max(0, width - columns.stream().mapToInt(Column::least).sum());
        int weights = columns.stream().mapToInt(Column::weight).sum();
        int[] widths = new int[columns.size()];
        int weight = 0;
        int given = 0;
        for (int i = 0; i < widths.length; i++) {
            weight += columns.get(i).weight();
            int share = over * weight / weights - given;
            widths[i] = columns.get(i).least() + share;
            given += share;
        }
        return widths;
    }
}
