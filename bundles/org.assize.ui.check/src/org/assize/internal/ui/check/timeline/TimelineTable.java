package org.assize.internal.ui.check.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.assize.internal.ui.check.Messages;
import org.assize.internal.ui.check.timeline.model.CaseTimeline;
import org.assize.internal.ui.check.timeline.model.Happening;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The course of a case as a table, for who cannot see the drawing or wants to read it in order. */
final class TimelineTable {

    private final Composite area;
    private final Table table;
    private List<Happening> rows = List.of();

    TimelineTable(Composite parent, Consumer<Happening> opened) {
        area = new Composite(parent, SWT.NONE);
        table = Parts.name(new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE), "timeline.table");
        table.setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        column(layout, Messages.columnWhen, 22, 190);
        column(layout, Messages.columnKind, 10, 80);
        column(layout, Messages.columnTitle, 24, 150);
        column(layout, Messages.columnPeople, 14, 70);
        column(layout, Messages.columnSource, 20, 140);
        column(layout, Messages.columnFault, 24, 110);
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addListener(SWT.DefaultSelection, e -> selected().ifPresent(opened));
    }

    private void column(TableColumnLayout layout, String title, int weight, int least) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, least));
    }

    Composite area() {
        return area;
    }

    Table control() {
        return table;
    }

    void show(CaseTimeline timeline) {
        if (!timeline.happenings().equals(rows)) {
            rows = timeline.happenings();
            table.clearAll();
            table.setItemCount(rows.size());
        }
    }

    private void fill(TableItem item, int row) {
        // While a table is emptied, GTK asks for items that have gone: their place is -1.
        if (row >= 0 && row < rows.size()) {
            Happening shown = rows.get(row);
            item.setText(new String[] {Wordings.time(shown), Wordings.of(shown.kind()), shown.title(),
                Wordings.people(shown), Wordings.source(shown), Wordings.faults(shown)});
        }
    }

    Optional<Happening> selected() {
        int row = table.getSelectionIndex();
        return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
    }

    void select(Happening happening) {
        table.setSelection(rows.indexOf(happening));
    }
}
