package org.assize.internal.ui.checklist;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** Shows the whole text of a row as tool tip where a narrow view cuts it off. */
final class RowTips {

    /** A text and how wide it may be, in pixels. */
    record Cell(String text, int width) {
    }

    private RowTips() {
    }

    /** Asks for the text of the row at a point; none outside the rows. */
    static void on(Control rows, Function<Point, @Nullable Cell> cellAt) {
        rows.addListener(SWT.MouseMove, e -> {
            Cell cell = cellAt.apply(new Point(e.x, e.y));
            String tip = cell == null || !isCut(rows, cell) ? "" : cell.text().replace("&", "&&");
            if (!tip.equals(rows.getToolTipText() == null ? "" : rows.getToolTipText())) {
                rows.setToolTipText(tip.isEmpty() ? null : tip);
            }
        });
    }

    private static boolean isCut(Control rows, Cell cell) {
        GC gc = new GC(rows);
        try {
            gc.setFont(rows.getFont());
            return gc.textExtent(cell.text()).x > cell.width();
        } finally {
            gc.dispose();
        }
    }
}
