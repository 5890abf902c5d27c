package org.assize.internal.ui.search.query;

import java.util.function.Consumer;

import org.assize.internal.ui.search.Messages;
import org.assize.ui.Parts;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The query language on one page, as examples that can be tried by Enter or a click. Closed with Escape. */
public final class SyntaxHelp extends PopupDialog {

    private static final Point LARGEST = new Point(860, 620);

    private final Control below;
    private final Consumer<String> tried;
    private Table table;

    private SyntaxHelp(Control below, Consumer<String> tried) {
        super(below.getShell(), PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false,
                Messages.helpTitle, Messages.helpInfo);
        this.below = below;
        this.tried = tried;
    }

    /**
     * Opens the page.
     *
     * @param below what it stands beside
     * @param tried takes an example to try
     */
    public static void open(Control below, Consumer<String> tried) {
        new SyntaxHelp(below, tried).open();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        table = Parts.name(new Table(area, SWT.FULL_SELECTION | SWT.SINGLE), "search.help.examples");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        TableColumn example = new TableColumn(table, SWT.LEFT);
        TableColumn meaning = new TableColumn(table, SWT.LEFT);
        Messages.helpExamples.lines().filter(line -> !line.isBlank()).forEach(this::add);
        example.pack();
        meaning.pack();
        table.addListener(SWT.DefaultSelection, e -> tryIt((TableItem) e.item));
        table.addListener(SWT.MouseUp, e -> tryIt(table.getItem(new Point(e.x, e.y))));
        return area;
    }

    private void add(String line) {
        String[] parts = line.strip().split(" \\| ", 2);
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(parts);
        item.setFont(0, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        item.setData(parts[0]);
    }

    private void tryIt(TableItem item) {
        if (item != null) {
            String example = (String) item.getData();
            close();
            tried.accept(example);
        }
    }

    @Override
    protected Control getFocusControl() {
        return table;
    }

    @Override
    protected Point getInitialSize() {
        Point wanted = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        return new Point(Math.min(wanted.x, LARGEST.x), Math.min(wanted.y, LARGEST.y));
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Point corner = below.toDisplay(0, 0);
        Shell window = below.getShell();
        int x = Math.min(corner.x, window.getBounds().x + window.getBounds().width - size.x);
        return new Point(Math.max(window.getBounds().x, x), Math.max(window.getBounds().y, corner.y - size.y));
    }
}
