package org.assize.internal.ui.checklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.assize.internal.ui.checklist.model.Sheet;
import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.internal.ui.checklist.model.SheetSection;
import org.assize.ui.Parts;
import org.assize.ui.proposal.ReviewProposals;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/** Sections and items with marks and state. A checklist has some dozens of items, so the tree is kept as a whole. */
final class ItemsTree {

    private static final String FINDING = "finding";
    private static final int FINDING_COLUMN = 2;

    private final Composite ring;
    private final Tree tree;
    private final Map<String, TreeItem> rows = new HashMap<>();
    private final Consumer<String> selected;
    private String shown = "";
    private String current = "";
    private int lastKey;
    private @Nullable ReviewProposals proposals;

    /**
     * A tree.
     *
     * @param selected gets the id of the item the user goes to
     * @param opened called when the user asks to open the current item
     */
    ItemsTree(Composite parent, Consumer<String> selected, Runnable opened) {
        this.selected = selected;
        ring = FocusRing.in(parent);
        Composite holder = new Composite(ring, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        holder.setLayout(layout);
        tree = Parts.name(new Tree(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.NO_SEARCH),
                "sheet.items");
        FocusRing.follow(ring, tree);
        tree.setHeaderVisible(true);
        column(layout, Messages.item, 59, 120, SWT.LEFT);
        column(layout, Messages.marks, 14, 68, SWT.RIGHT);
        column(layout, Messages.finding, 27, 80, SWT.LEFT);
        tree.addListener(SWT.KeyDown, e -> lastKey = e.keyCode);
        tree.addListener(SWT.MouseDown, e -> lastKey = 0);
        tree.addListener(SWT.Selection, e -> go((TreeItem) e.item));
        tree.addListener(SWT.Resize, e -> tree.showSelection());
        Activation.on(tree, opened);
        RowTips.on(tree, point -> {
            TreeItem row = tree.getItem(point);
            return row == null ? null : new RowTips.Cell(row.getText(0),
                    tree.getColumn(0).getWidth() - row.getTextBounds(0).x);
        });
    }

    private void column(TreeColumnLayout layout, String title, int weight, int least, int alignment) {
        TreeColumn column = new TreeColumn(tree, alignment);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight, least));
    }

    /**
     * A section is never current: keys would not say to which item they belong. Up leaves it upwards, all else down.
     */
    private void go(TreeItem row) {
        if (row.getData() instanceof String id) {
            selected.accept(id);
        } else if (row.getItemCount() > 0) {
            String first = (String) row.getItem(0).getData();
            int index = tree.indexOf(row);
            boolean upwards = lastKey == SWT.ARROW_UP && first.equals(current) && index > 0;
            TreeItem above = upwards ? tree.getItem(index - 1) : row;
            selected.accept(upwards ? (String) above.getItem(above.getItemCount() - 1).getData() : first);
        }
    }

    /** The tree with its frame. */
    Composite area() {
        return ring;
    }

    Tree control() {
        return tree;
    }

    /** {@return whether the last thing that happened was a key, not a click} */
    boolean isOpenedByKey() {
        return lastKey != 0;
    }

    /** Marks the items for which proposals wait. */
    void mark(ReviewProposals read) {
        proposals = read;
        rows.values().forEach(row -> {
            if (row.getData() instanceof String item && row.getData(FINDING) instanceof String finding) {
                String text = Signs.proposed(read.waiting(item).size(), finding);
                if (!text.equals(row.getText(FINDING_COLUMN))) {
                    row.setText(FINDING_COLUMN, text);
                }
            }
        });
    }

    void show(Sheet sheet) {
        if (!sheet.review().equals(shown)) {
            tree.removeAll();
            rows.clear();
            shown = sheet.review();
        }
        for (SheetSection section : sheet.sections()) {
            TreeItem parent = rows.computeIfAbsent("§" + section.id(), id -> new TreeItem(tree, SWT.NONE));
            boolean made = parent.getItemCount() == 0;
            parent.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            text(parent, List.of(section.id() + " " + section.title(), Signs.marks(section.score()),
                    Signs.finding(section.score())));
            for (SheetItem item : section.items()) {
                TreeItem row = rows.computeIfAbsent(item.id(), id -> new TreeItem(parent, SWT.NONE));
                row.setData(item.id());
                row.setData(FINDING, Signs.finding(item));
                text(row, List.of(item.id() + " " + item.title(), Signs.marks(item),
                        Signs.proposed(waiting(sheet, item.id()), Signs.finding(item))));
            }
            if (made) {
                parent.setExpanded(true);
            }
        }
    }

    private int waiting(Sheet sheet, String item) {
        ReviewProposals read = proposals;
        return read == null || !read.review().equals(sheet.review()) ? 0 : read.waiting(item).size();
    }

    private static void text(TreeItem row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).equals(row.getText(i))) {
                row.setText(i, cells.get(i));
            }
        }
    }

    void select(String item) {
        current = item;
        TreeItem row = rows.get(item);
        if (row != null && (tree.getSelectionCount() == 0 || tree.getSelection()[0] != row)) {
            tree.setSelection(row);
            tree.showSelection();
        }
    }
}
