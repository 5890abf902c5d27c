package org.assize.internal.ui.document.find;

import java.util.List;
import java.util.function.IntConsumer;

import org.assize.internal.ui.document.Messages;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** All places where a text was found, with what stands around them. Hidden until it is asked for. */
final class FindList {

    private static final int ROWS = 7;
    /** How much of the height it may take. */
    private static final double MOST = 0.4;
    private static final int PAGE_WIDTH = 64;
    private static final int LEAST = 120;
    private static final int PAD = 4;

    private final Table table;
    private final TextLayout line;
    private List<Match> matches = List.of();

    /**
     * Makes the list, hidden.
     *
     * @param parent has a grid layout of one column
     * @param go     gets the place somebody chose, from 0
     * @param leave  called when somebody is done with the list
     */
    FindList(Composite parent, IntConsumer go, Runnable leave) {
        table = Parts.name(new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER),
                "document.find.list");
        table.setHeaderVisible(true);
        column(Messages.findPage, PAGE_WIDTH);
        TableColumn place = column(Messages.findPlace, LEAST);
        line = new TextLayout(table.getDisplay());
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addListener(SWT.EraseItem, e -> e.detail &= e.index == 1 ? ~SWT.FOREGROUND : ~0);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Selection, e -> go.accept(table.getSelectionIndex()));
        table.addListener(SWT.DefaultSelection, e -> {
            go.accept(table.getSelectionIndex());
            leave.run();
        });
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                show(false);
                leave.run();
            }
        });
        table.addListener(SWT.Resize, e -> place.setWidth(
                Math.max(LEAST, table.getClientArea().width - table.getColumn(0).getWidth())));
        table.addListener(SWT.Dispose, e -> line.dispose());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(table);
        table.setVisible(false);
    }

    boolean isShown() {
        return table.isVisible();
    }

    /** Shows or hides the list. It leaves most of a low window to the pages. */
    void show(boolean visible) {
        GridData data = (GridData) table.getLayoutData();
        data.exclude = !visible;
        data.heightHint = Math.min(table.getItemHeight() * ROWS,
                (int) (table.getParent().getClientArea().height * MOST) - table.getHeaderHeight());
        table.setVisible(visible);
        table.getParent().layout(true);
    }

    /** Lists these places; the one the reader is at stays chosen. */
    void show(List<Match> found, int at) {
        boolean same = found.equals(matches);
        matches = found;
        if (!same) {
            table.setItemCount(found.size());
            table.clearAll();
        }
        if (at >= 0 && table.getSelectionIndex() != at) {
            table.setSelection(at);
        }
    }

    void focus() {
        table.setFocus();
    }

    private TableColumn column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
        return column;
    }

    private void fill(TableItem item, int index) {
        // While a table is emptied, GTK asks for items that have gone: their place is -1.
        if (index >= 0 && index < matches.size()) {
            Match match = matches.get(index);
            item.setText(new String[] {Integer.toString(match.page()), match.snippet().text()});
        }
    }

    /** The text is drawn here so that what was found can be bold; colours are those the table would use. */
    private void paint(Event e) {
        int row = table.indexOf((TableItem) e.item);
        if (e.index != 1 || row < 0 || row >= matches.size()) {
            return;
        }
        Snippet snippet = matches.get(row).snippet();
        GC gc = e.gc;
        line.setFont(table.getFont());
        line.setText(snippet.text());
        line.setStyle(new TextStyle(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), null, null),
                snippet.from(), Math.max(snippet.from(), snippet.to() - 1));
        Rectangle bounds = line.getBounds();
        line.draw(gc, e.x + PAD, e.y + Math.max(0, (e.height - bounds.height) / 2));
    }
}
