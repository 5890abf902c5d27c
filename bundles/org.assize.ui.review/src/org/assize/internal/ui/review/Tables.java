package org.assize.internal.ui.review;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.jspecify.annotations.Nullable;

/** Tables whose columns share the width by weight, whose cut cells tell the rest, and which keep their selection. */
final class Tables {

    /** Least width of a column, in points. */
    private static final int NARROW = 40;

    /** Least height of a table: its headings and two lines. */
    private static final int LOW = 88;

    private Tables() {
    }

    /** A table that fills the room it gets. */
    static TableViewer create(Composite parent, String id) {
        Composite holder = new Composite(parent, SWT.NONE);
        holder.setLayout(new TableColumnLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).minSize(SWT.DEFAULT, LOW)
                .applyTo(holder);
        TableViewer viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        Parts.name(viewer.getTable(), id);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        return viewer;
    }

    /** Adds a column of texts. */
    static <T> TableViewerColumn column(TableViewer viewer, String title, int weight, Class<T> type,
            Function<T, String> text) {
        return column(viewer, title, new ColumnWeightData(weight, NARROW), type, text);
    }

    /** Adds a column of texts that gets at least a width, in points, before the others share the rest. */
    static <T> TableViewerColumn column(TableViewer viewer, String title, ColumnWeightData width, Class<T> type,
            Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(new CellText(column.getColumn(), row -> text.apply(type.cast(row))));
        ((TableColumnLayout) viewer.getTable().getParent().getLayout()).setColumnData(column.getColumn(), width);
        return column;
    }

    /** Adds a column of whole numbers, units below units. */
    static <T> void numbers(TableViewer viewer, String title, Class<T> type, ToIntFunction<T> number) {
        column(viewer, title, 2, type, row -> String.valueOf(number.applyAsInt(row))).getColumn()
                .setAlignment(SWT.RIGHT);
    }

    /** Width of a column of case numbers, which nobody should have to guess. */
    static ColumnWeightData caseNumbers() {
        return new ColumnWeightData(5, 216);
    }

    /** Shows rows and keeps selection and scrolling; rows are the same when their keys are. */
    static <T> void show(TableViewer viewer, List<T> rows, Class<T> type, Function<T, String> key) {
        Table table = viewer.getTable();
        String before = key(type, viewer.getStructuredSelection().getFirstElement(), key);
        int top = table.getTopIndex();
        viewer.setInput(rows);
        T selected = rows.stream().filter(row -> key.apply(row).equals(before)).findFirst()
                .orElse(rows.isEmpty() ? null : rows.getFirst());
        if (selected != null) {
            viewer.setSelection(new StructuredSelection(selected), before.isEmpty());
        }
        if (!before.isEmpty()) {
            table.setTopIndex(top);
        }
    }

    private static <T> String key(Class<T> type, @Nullable Object row, Function<T, String> key) {
        return row == null ? "" : key.apply(type.cast(row));
    }
}
