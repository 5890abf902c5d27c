package org.assize.internal.ui.document.marklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.assize.ui.Parts;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * The lines of the list. Rows are made when they come into sight, so that ten thousand cost no more than thirty.
 * Selection and scrolling stay where they are when other lines come.
 */
final class MarkTable {

    /** Where the sign of a group is, from the left. */
    private static final int FOLD_SIGN = 24;

    private final Table table;
    private final MarkPictures pictures;
    private final Listener listener;
    private Lines lines = Lines.NONE;

    /** Who wants to know what happens in the table. */
    interface Listener {

        /** The user selected other marks. */
        void selected(List<MarkRow> rows);

        /** A mark was asked for by Enter or a double click. */
        void opened(MarkRow row);

        /** The answers of a mark were asked for. */
        void answers(MarkRow row);

        /** A group is to be folded or unfolded. */
        void folded(String key, boolean folded);
    }

    MarkTable(Composite parent, Listener listener) {
        this.listener = listener;
        table = Parts.name(new Table(parent,
                SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.NO_SEARCH), "marks.table");
        pictures = new MarkPictures(table);
        table.setHeaderVisible(true);
        for (MarkColumn each : MarkColumn.values()) {
            TableColumn column = new TableColumn(table, each.alignment());
            column.setText(each.label());
            column.setWidth(each.width());
        }
        table.addListener(SWT.Resize, e -> fit());
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addListener(SWT.Selection, e -> listener.selected(selected()));
        table.addListener(SWT.DefaultSelection, e -> open());
        table.addListener(SWT.KeyDown, this::fold);
        table.addListener(SWT.MouseDown, this::click);
    }

    Table control() {
        return table;
    }

    private void fit() {
        int width = table.getClientArea().width;
        int rest = width;
        for (MarkColumn each : MarkColumn.values()) {
            if (each != MarkColumn.WORDS) {
                int wanted = each.fits(width) ? each.width() : 0;
                table.getColumn(each.ordinal()).setWidth(wanted);
                rest -= wanted;
            }
        }
        table.getColumn(MarkColumn.WORDS.ordinal()).setWidth(Math.max(rest, MarkColumn.WORDS.width()));
    }

    private void fill(TableItem item, int place) {
        // While a table is emptied, GTK asks for items that have gone: their place is -1.
        lines.at(place).ifPresent(line -> fill(item, line));
    }

    private void fill(TableItem item, Line line) {
        switch (line) {
            case Line.Head head -> {
                item.setText(new String[] {NLS.bind(head.folded() ? Messages.groupFolded : Messages.groupOpen,
                        head.label(), head.count())});
                item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            }
            case Line.Mark(MarkRow row) -> {
                item.setText(Arrays.stream(MarkColumn.values()).map(c -> c.text(row)).toArray(String[]::new));
                item.setImage(pictures.of(row.data().kind(), row.data().style().colour()));
                item.setForeground(row.isForeign() || row.isResolved()
                        ? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
            }
        }
    }

    /** Shows other lines. */
    void show(Lines other) {
        Lines before = lines;
        int top = table.getTopIndex();
        String topKey = top < before.size() ? before.get(top).key() : "";
        int[] selected = Arrays.stream(table.getSelectionIndices()).filter(i -> i < before.size())
                .map(i -> other.place(before.get(i).key())).filter(i -> i >= 0).toArray();
        table.setRedraw(false);
        lines = other;
        table.deselectAll();
        table.setItemCount(other.size());
        table.clearAll();
        if (other.place(topKey) >= 0) {
            table.setTopIndex(other.place(topKey));
        }
        select(selected);
        table.setRedraw(true);
    }

    /** Selects a mark and brings it into sight; nothing happens if it is not in the list. */
    void select(String id) {
        int place = lines.place(id);
        if (place >= 0) {
            select(place);
            table.showSelection();
        }
    }

    private void select(int... places) {
        if (places.length > 0) {
            // Setting the selection scrolls; whoever wants that asks for it.
            int top = table.getTopIndex();
            table.setSelection(places);
            table.setTopIndex(top);
        }
    }

    /** {@return the selected marks in the order of the list} */
    List<MarkRow> selected() {
        return lines.rows(IntStream.of(table.getSelectionIndices()).sorted().toArray());
    }

    private Optional<Line.Head> head() {
        int place = table.getSelectionCount() == 1 ? table.getSelectionIndex() : -1;
        return lines.at(place).filter(Line.Head.class::isInstance).map(Line.Head.class::cast);
    }

    private void open() {
        head().ifPresent(head -> listener.folded(head.key(), !head.folded()));
        selected().stream().findFirst().ifPresent(listener::opened);
    }

    private void fold(Event key) {
        if (key.stateMask == 0 && (key.keyCode == SWT.ARROW_LEFT || key.keyCode == SWT.ARROW_RIGHT)) {
            head().ifPresent(head -> {
                key.doit = false;
                listener.folded(head.key(), key.keyCode == SWT.ARROW_LEFT);
            });
        }
    }

    private void click(Event mouse) {
        Point point = new Point(mouse.x, mouse.y);
        TableItem item = table.getItem(point);
        if (mouse.button == 1 && item != null && item.getBounds(MarkColumn.ANSWERS.ordinal()).contains(point)) {
            lines.rows(table.indexOf(item)).stream().filter(row -> !row.answers().isEmpty()).forEach(listener::answers);
        } else if (mouse.button == 1 && item != null && mouse.x < FOLD_SIGN) {
            if (lines.at(table.indexOf(item)).orElse(null) instanceof Line.Head head) {
                listener.folded(head.key(), !head.folded());
            }
        }
    }
}
