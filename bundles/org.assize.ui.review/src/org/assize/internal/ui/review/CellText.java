package org.assize.internal.ui.review;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.TableColumn;
import org.jspecify.annotations.Nullable;

/** The text of a cell, and a tip with all of it while the column is too narrow. */
final class CellText extends ColumnLabelProvider {

    /** Room a table leaves on both sides of a text, in points. */
    private static final int PADDING = 12;

    private final TableColumn column;
    private final Function<Object, String> text;

    CellText(TableColumn column, Function<Object, String> text) {
        this.column = column;
        this.text = text;
    }

    @Override
    public String getText(Object row) {
        return text.apply(row);
    }

    @Override
    public @Nullable String getToolTipText(Object row) {
        String whole = getText(row);
        return isCut(whole) ? whole : null;
    }

    private boolean isCut(String whole) {
        GC gc = new GC(column.getParent());
        try {
            return gc.textExtent(whole).x + PADDING > column.getWidth();
        } finally {
            gc.dispose();
        }
    }
}
