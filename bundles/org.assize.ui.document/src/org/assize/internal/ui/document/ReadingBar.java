package org.assize.internal.ui.document;

import java.util.List;
import java.util.function.Consumer;

import org.assize.internal.ui.document.layout.Zoom;
import org.assize.internal.ui.document.page.PageCanvas;
import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;

/** The slim bar above the pages: documents of the case file, page, size, tools. */
final class ReadingBar {

    private static final double[] SIZES = {0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4};
    private static final int PERCENT = 100;
    private static final int MIN_TITLE = 60;

    private final DocumentEditor editor;
    private final Composite bar;
    private final CLabel title;
    private final ToolItem previous;
    private final ToolItem next;
    private final Text page;
    private final Label pages;
    private final ToolItem zoom;
    private final ToolItem boxes;
    private final ToolBar tools;
    private CaseDocuments documents;
    private @Nullable CaseDocument document;

    ReadingBar(Composite parent, DocumentEditor editor) {
        this.editor = editor;
        documents = new CaseDocuments("", List.of());
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(2, 0).spacing(2, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        previous = item(new ToolBar(bar, SWT.FLAT), SWT.PUSH, Icons.PREVIOUS, Messages.previousDocument,
                "document.previous", DocumentAction.PREVIOUS_DOCUMENT);
        // A label gives way when the bar is narrow; a tool item would push the next one out of sight.
        title = Parts.name(new CLabel(bar, SWT.NONE), "document.documents");
        title.addListener(SWT.MouseDown, e -> listDocuments());
        GridDataFactory.fillDefaults().grab(true, false).hint(MIN_TITLE, SWT.DEFAULT).applyTo(title);
        next = item(new ToolBar(bar, SWT.FLAT), SWT.PUSH, Icons.NEXT, Messages.nextDocument, "document.next",
                DocumentAction.NEXT_DOCUMENT);
        page = Parts.name(new Text(bar, SWT.BORDER | SWT.RIGHT), "document.page");
        page.setToolTipText(Messages.goToPage);
        page.addListener(SWT.DefaultSelection, e -> goTo());
        page.addListener(SWT.FocusOut, e -> showPage());
        page.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                showPage();
                editor.setFocus();
            }
        });
        GridDataFactory.swtDefaults().hint(30, SWT.DEFAULT).applyTo(page);
        pages = Parts.name(new Label(bar, SWT.NONE), "document.pages");
        tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        zoom = Parts.name(new ToolItem(tools, SWT.DROP_DOWN), "document.zoom");
        zoom.setToolTipText(Messages.size);
        zoom.addListener(SWT.Selection, e -> listSizes());
        item(tools, SWT.PUSH, Icons.ROTATE, Messages.rotate, "document.rotate", DocumentAction.ROTATE);
        boxes = item(tools, SWT.CHECK, Icons.SCAN, Messages.boxTool, "document.box", DocumentAction.TOGGLE_BOX);
        item(tools, SWT.PUSH, Icons.FIND, Messages.find, "document.findButton", DocumentAction.FIND);
        item(tools, SWT.PUSH, Icons.EVIDENCE, Messages.takeEvidence, "document.evidence", DocumentAction.TAKE_EVIDENCE);
    }

    /** Shows which document of which documents this is. */
    void show(CaseDocuments all, @Nullable CaseDocument now) {
        documents = all;
        document = now;
        String path = editor.input().path();
        title.setText(((now == null ? path : now.title()) + " ▾").replace("&", "&&"));
        title.setToolTipText(editor.input().getToolTipText());
        previous.setEnabled(all.after(path, -1).isPresent());
        next.setEnabled(all.after(path, 1).isPresent());
        page.setEnabled(editor.pane().isPresent());
        tools.setEnabled(editor.pane().isPresent());
        bar.layout(true, true);
    }

    /** Shows page and size. */
    void update() {
        if (bar.isDisposed()) {
            return;
        }
        editor.pane().ifPresent(pane -> {
            PageCanvas canvas = pane.canvas();
            page.setEnabled(true);
            tools.setEnabled(true);
            if (!page.isFocusControl()) {
                showPage();
            }
            pages.setText(NLS.bind(Messages.ofPages, canvas.layout().pageCount()));
            zoom.setText(Math.round(canvas.layout().scale() / Zoom.PIXELS_PER_POINT * PERCENT) + " %");
            boxes.setSelection(canvas.isBoxing());
            bar.layout(true, true);
        });
    }

    /** Puts the cursor into the page field. */
    void editPage() {
        page.selectAll();
        page.setFocus();
    }

    private void showPage() {
        editor.pane().ifPresent(pane -> page.setText(Integer.toString(pane.canvas().page())));
    }

    private void goTo() {
        try {
            int number = Integer.parseInt(page.getText().strip());
            editor.goToPage(number);
        } catch (NumberFormatException e) {
            // What is no number goes nowhere; the field shows the page again.
            showPage();
        }
        editor.setFocus();
    }

    private void listDocuments() {
        Menu menu = menu(title, new Rectangle(0, 0, 0, title.getSize().y));
        for (CaseDocument each : documents.all()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(each.title().replace("&", "&&"));
            item.setSelection(each.equals(document));
            item.addListener(SWT.Selection, e -> {
                if (item.getSelection() && !each.equals(document)) {
                    editor.jump(new DocumentInput(each.caseFile(), each.path()));
                }
            });
        }
    }

    private void listSizes() {
        Menu menu = menu(zoom.getParent(), zoom.getBounds());
        item(menu, Messages.fitWidth, e -> DocumentAction.FIT_WIDTH.run(e));
        item(menu, Messages.fitPage, e -> DocumentAction.FIT_PAGE.run(e));
        new MenuItem(menu, SWT.SEPARATOR);
        for (double size : SIZES) {
            item(menu, Math.round(size * PERCENT) + " %",
                    e -> e.pane().ifPresent(pane -> pane.canvas().setZoom(Zoom.of(size))));
        }
    }

    private void item(Menu menu, String text, Consumer<DocumentEditor> action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> action.accept(editor));
    }

    private ToolItem item(ToolBar parent, int style, Icons icon, String text, String id, DocumentAction action) {
        ToolItem item = Parts.name(new ToolItem(parent, style), id);
        item.setImage(icon.image());
        item.setToolTipText(text);
        item.addListener(SWT.Selection, e -> action.run(editor));
        return item;
    }

    private static Menu menu(Control control, Rectangle below) {
        Menu menu = new Menu(control);
        menu.setLocation(control.toDisplay(below.x, below.y + below.height));
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        // The items come after this call and the menu opens once they are there.
        menu.getDisplay().asyncExec(() -> menu.setVisible(true));
        return menu;
    }
}
