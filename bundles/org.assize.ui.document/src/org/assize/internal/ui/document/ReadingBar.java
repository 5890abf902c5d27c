package org.assize.internal.ui.document;

import java.util.List;

import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;

/** The slim bar above the pages: documents of the case file, page, size, tools. */
final class ReadingBar {

    private static final int MIN_TITLE = 60;

    private final DocumentEditor editor;
    private final Composite bar;
    private final CLabel title;
    private final ToolItem previous;
    private final ToolItem next;
    private final PageField page;
    private final ZoomField zoom;
    private final ToolItem view;
    private final ToolItem boxes;
    private final ToolBar tools;
    private CaseDocuments documents;
    private @Nullable CaseDocument document;

    ReadingBar(Composite parent, DocumentEditor editor) {
        this.editor = editor;
        documents = new CaseDocuments("", List.of());
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).margins(2, 0).spacing(2, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        previous = item(new ToolBar(bar, SWT.FLAT), SWT.PUSH, Icons.PREVIOUS, Messages.previousDocument,
                "document.previous", DocumentAction.PREVIOUS_DOCUMENT);
        // A label gives way when the bar is narrow; a tool item would push the next one out of sight.
        title = Parts.name(new CLabel(bar, SWT.NONE), "document.documents");
        title.addListener(SWT.MouseDown, e -> listDocuments());
        GridDataFactory.fillDefaults().grab(true, false).hint(MIN_TITLE, SWT.DEFAULT).applyTo(title);
        next = item(new ToolBar(bar, SWT.FLAT), SWT.PUSH, Icons.NEXT, Messages.nextDocument, "document.next",
                DocumentAction.NEXT_DOCUMENT);
        page = new PageField(bar, editor);
        zoom = new ZoomField(bar, editor);
        tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        view = Parts.name(new ToolItem(tools, SWT.DROP_DOWN), "document.view");
        view.setImage(Icons.PAGE.image());
        view.setToolTipText(Messages.viewMenu);
        view.addListener(SWT.Selection, e -> listViews());
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
        zoom.setEnabled(editor.pane().isPresent());
        tools.setEnabled(editor.pane().isPresent());
        bar.layout(true, true);
    }

    /** Shows page and size. */
    void update() {
        if (bar.isDisposed()) {
            return;
        }
        editor.pane().ifPresent(pane -> {
            tools.setEnabled(true);
            page.update(pane);
            zoom.update(pane);
            boxes.setSelection(pane.canvas().isBoxing());
            bar.layout(true, true);
        });
    }

    /** Puts the cursor into the page field. */
    void editPage() {
        page.edit();
    }

    private void listDocuments() {
        Menu menu = menu(title, new Rectangle(0, 0, 0, title.getSize().y));
        for (CaseDocument each : documents.all()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(each.title().replace("&", "&&"));
            item.setSelection(each.equals(document));
            item.addListener(SWT.Selection, e -> {
                if (item.getSelection() && !each.equals(document)) {
                    editor.journey().jump(new DocumentInput(each.caseFile(), each.path()));
                }
            });
        }
    }

    private void listViews() {
        editor.pane().ifPresent(pane -> ViewMenu.fill(menu(view.getParent(), view.getBounds()), editor, pane));
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
