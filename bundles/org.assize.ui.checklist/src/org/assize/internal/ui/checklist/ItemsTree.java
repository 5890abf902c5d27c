package org.assize.internal.ui.checklist;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.assize.internal.ui.checklist.model.Sheet;
import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.internal.ui.checklist.model.SheetSection;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Sections and items with marks and state. A checklist has some dozens of items, so the tree is kept as a whole. */
final class ItemsTree {

    private final Tree tree;
    private final Map<String, TreeItem> rows = new HashMap<>();
    private String shown = "";

    ItemsTree(Composite parent, Consumer<String> selected) {
        Composite holder = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        holder.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        tree = Parts.name(new Tree(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "sheet.items");
        tree.setHeaderVisible(true);
        column(layout, Messages.item, 62, SWT.LEFT);
        column(layout, Messages.marks, 16, SWT.RIGHT);
        column(layout, Messages.finding, 22, SWT.LEFT);
        tree.addListener(SWT.Selection, e -> {
            if (e.item.getData() instanceof String id) {
                selected.accept(id);
            }
        });
    }

    private void column(TreeColumnLayout layout, String title, int weight, int alignment) {
        TreeColumn column = new TreeColumn(tree, alignment);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, 40));
    }

    Tree control() {
        return tree;
    }

    void show(Sheet sheet) {
        String shape = sheet.review();
        if (!shape.equals(shown)) {
            tree.removeAll();
            rows.clear();
            shown = shape;
        }
        for (SheetSection section : sheet.sections()) {
            TreeItem parent = rows.computeIfAbsent("§" + section.id(), id -> new TreeItem(tree, SWT.NONE));
            parent.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            parent.setText(new String[] {section.id() + " " + section.title(), Signs.marks(section.score()), ""});
            for (SheetItem item : section.items()) {
                TreeItem row = rows.computeIfAbsent(item.id(), id -> new TreeItem(parent, SWT.NONE));
                row.setData(item.id());
                row.setText(new String[] {item.id() + " " + item.title(), Signs.marks(item), Signs.finding(item)});
            }
            parent.setExpanded(true);
        }
    }

    void select(String item) {
        TreeItem row = rows.get(item);
        if (row != null) {
            tree.setSelection(row);
            tree.showSelection();
        }
    }
}
