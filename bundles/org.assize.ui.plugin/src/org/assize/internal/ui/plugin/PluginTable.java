package org.assize.internal.ui.plugin;

import java.util.List;
import java.util.Optional;

import org.assize.plugin.Signer;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Plugins as a table; rows are made when they come into sight. */
final class PluginTable {

    /** Relative widths of the columns, and how many characters of each are always in sight. */
    private static final int[] WEIGHTS = {42, 10, 22, 26};
    private static final int[] NARROWEST = {14, 8, 10, 14};
    private static final int STATE = 3;

    private final Composite area;
    private final Table table;
    private List<PluginRow> rows = List.of();

    PluginTable(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        table = Parts.name(new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER),
                "plugins.table");
        table.setHeaderVisible(true);
        String[] header = {Messages.columnName, Messages.columnVersion, Messages.columnSigner, Messages.columnState};
        TableColumnLayout layout = new TableColumnLayout();
        PixelConverter characters = new PixelConverter(table);
        for (int i = 0; i < WEIGHTS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(header[i]);
            layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i],
                    characters.convertWidthInCharsToPixels(NARROWEST[i])));
        }
        area.setLayout(layout);
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
    }

    Table table() {
        return table;
    }

    /** Shows these and keeps the selected one, or selects the first. */
    void show(List<PluginRow> shown) {
        Optional<String> before = selected().map(row -> row.plugin().id());
        rows = shown;
        table.setItemCount(rows.size());
        table.clearAll();
        int again = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (before.filter(rows.get(i).plugin().id()::equals).isPresent()) {
                again = i;
            }
        }
        if (!rows.isEmpty()) {
            table.setSelection(again);
        }
    }

    Optional<PluginRow> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    private void fill(TableItem item, int index) {
        // While a table is emptied, GTK asks for items that have gone: their place is -1.
        if (index >= 0 && index < rows.size()) {
            PluginRow row = rows.get(index);
            Signer signer = row.plugin().signer();
            item.setText(new String[] {row.plugin().name(), row.shortVersion(),
                signer == null ? Messages.signerUnknown : signer.name(), row.state().label()});
            item.setImage(STATE, row.state().icon().image());
        }
    }
}
