package org.assize.internal.ui.checklist;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** Shows the whole text of a row as tool tip; narrow views cut it off. */
final class RowTips {

    private RowTips() {
    }

    /** Asks for the text of the row at a point; none outside the rows. */
    static void on(Control rows, Function<Point, @Nullable String> textAt) {
        rows.addListener(SWT.MouseMove, e -> {
            String text = textAt.apply(new Point(e.x, e.y));
            String tip = text == null ? null : text.replace("&", "&&");
            if (tip == null ? rows.getToolTipText() != null : !tip.equals(rows.getToolTipText())) {
                rows.setToolTipText(tip);
            }
        });
    }
}
