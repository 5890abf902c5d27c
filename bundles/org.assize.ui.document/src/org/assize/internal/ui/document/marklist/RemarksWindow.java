package org.assize.internal.ui.document.marklist;

import java.util.List;

import org.assize.annotation.StandardRemark;
import org.assize.annotation.StandardRemarks;
import org.assize.records.Library;
import org.assize.ui.Background;
import org.assize.ui.Parts;
import org.assize.ui.part.BesideWindow;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The standard remarks (常用评语), those used most often first: new ones are kept here, own ones deleted. */
final class RemarksWindow extends BesideWindow {

    private static final Point SIZE = new Point(620, 420);
    private static final int[] WIDTHS = {400, 70, 120};

    private final StandardRemarks remarks;
    private final Library library;
    private List<StandardRemark> shown = List.of();
    private Table table;
    private Text field;
    private Button delete;

    RemarksWindow(Shell parent, StandardRemarks remarks, Library library) {
        super(parent, Messages.remarks, "remarks", SIZE);
        this.remarks = remarks;
        this.library = library;
    }

    @Override
    protected void fill(Composite content) {
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(content);
        field = Parts.name(new Text(content, SWT.BORDER), "remarks.text");
        field.setMessage(Messages.remarkNew);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        field.addListener(SWT.DefaultSelection, e -> keep());
        button(content, Messages.remarkKeep, "remarks.keep", this::keep);
        table = Parts.name(new Table(content, SWT.BORDER | SWT.FULL_SELECTION), "remarks.table");
        table.setHeaderVisible(true);
        String[] titles = {Messages.remark, Messages.remarkUses, Messages.remarkOrigin};
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, i == 1 ? SWT.RIGHT : SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, e -> delete.setEnabled(shown.get(table.getSelectionIndex()).own()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
        delete = button(content, Messages.remarkDelete, "remarks.delete", this::delete);
        delete.setEnabled(false);
        show();
    }

    private static Button button(Composite parent, String label, String id, Runnable action) {
        Button button = Parts.name(new Button(parent, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private void show() {
        Background.read(table.getDisplay(), monitor -> remarks.remarks(library, ""), this::show);
    }

    private void show(List<StandardRemark> read) {
        if (table.isDisposed()) {
            return;
        }
        shown = read;
        table.removeAll();
        for (StandardRemark remark : read) {
            new TableItem(table, SWT.NONE).setText(new String[] {remark.text(), Integer.toString(remark.uses()),
                remark.own() ? Messages.remarkOwn : NLS.bind(Messages.remarkOf, remark.origin())});
        }
        delete.setEnabled(false);
    }

    private void keep() {
        String text = field.getText();
        if (!text.isBlank()) {
            Background.read(table.getDisplay(), monitor -> remarks.save(library, text), kept -> {
                if (!field.isDisposed()) {
                    field.setText("");
                    show();
                }
            });
        }
    }

    private void delete() {
        String text = shown.get(table.getSelectionIndex()).text();
        Background.read(table.getDisplay(), monitor -> {
            remarks.delete(library, text);
            return text;
        }, gone -> {
            if (!table.isDisposed()) {
                show();
            }
        });
    }
}
