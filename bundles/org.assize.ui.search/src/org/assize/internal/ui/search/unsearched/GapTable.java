package org.assize.internal.ui.search.unsearched;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assize.search.Unsearched;
import org.assize.ui.CopiedText;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What was not searched as a table; rows are made when they come into sight. */
final class GapTable {

    private static final int[] WEIGHTS = {22, 27, 22, 7, 22};
    private static final int PAGE = 3;

    private final Composite area;
    private final Table table;
    private List<Unsearched> rows = List.of();

    GapTable(Composite parent, Consumer<Unsearched> opened) {
        area = new Composite(parent, SWT.NONE);
        table = Parts.name(new Table(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER),
                "unsearched.table");
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        for (int i = 0; i < WEIGHTS.length; i++) {
            TableColumn column = new TableColumn(table, i == PAGE ? SWT.RIGHT : SWT.LEFT);
            column.setText(Gaps.HEADER.get(i));
            layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i], 40));
        }
        area.setLayout(layout);
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addListener(SWT.DefaultSelection, e -> selected().limit(1).forEach(opened));
    }

    Composite control() {
        return area;
    }

    Table table() {
        return table;
    }

    void show(List<Unsearched> gaps) {
        if (!gaps.equals(rows)) {
            rows = gaps;
            table.clearAll();
            table.setItemCount(gaps.size());
        }
    }

    private void fill(TableItem item, int row) {
        // While a table is emptied, GTK asks for items that have gone: their place is -1.
        if (row >= 0 && row < rows.size()) {
            item.setText(Gaps.cells(rows.get(row)).toArray(String[]::new));
        }
    }

    Stream<Unsearched> selected() {
        return Arrays.stream(table.getSelectionIndices()).filter(i -> i < rows.size()).mapToObj(rows::get);
    }

    /** Copies what is selected, one row a line with tabs between the cells. */
    void copy() {
        String text = selected().map(gap -> String.join("\t", Gaps.cells(gap))).collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            CopiedText.copy(text);
        }
    }
}
