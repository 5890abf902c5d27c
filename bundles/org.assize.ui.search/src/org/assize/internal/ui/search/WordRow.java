package org.assize.internal.ui.search;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Two texts at the ends of one line, or below each other where they do not fit: height is dear at the lower edge. */
final class WordRow extends Layout {

    private static final int GAP = 16;

    @Override
    protected Point computeSize(Composite row, int width, int height, boolean changed) {
        Control[] texts = row.getChildren();
        int available = width == SWT.DEFAULT ? row.getParent().getClientArea().width : width;
        if (fits(texts, available)) {
            return new Point(available, Math.max(size(texts[0]).y, size(texts[1]).y));
        }
        return new Point(available, wrapped(texts[0], available) + wrapped(texts[1], available));
    }

    @Override
    protected void layout(Composite row, boolean changed) {
        Control[] texts = row.getChildren();
        int width = row.getClientArea().width;
        if (fits(texts, width)) {
            Point left = size(texts[0]);
            Point right = size(texts[1]);
            texts[0].setBounds(0, 0, left.x, left.y);
            texts[1].setBounds(width - right.x, 0, right.x, right.y);
        } else {
            int first = wrapped(texts[0], width);
            texts[0].setBounds(0, 0, width, first);
            texts[1].setBounds(0, first, width, wrapped(texts[1], width));
        }
    }

    private static boolean fits(Control[] texts, int width) {
        return size(texts[0]).x + GAP + size(texts[1]).x <= width;
    }

    private static Point size(Control text) {
        return text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    private static int wrapped(Control text, int width) {
        return text.computeSize(Math.max(1, width), SWT.DEFAULT).y;
    }
}
