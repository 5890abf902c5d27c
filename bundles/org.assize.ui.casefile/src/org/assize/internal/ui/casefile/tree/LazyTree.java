package org.assize.internal.ui.casefile.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.assize.ui.Parts;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/** A virtual tree of {@link Node}s that keeps selection and expansion when its content is rebuilt. UI thread only. */
public final class LazyTree {

    private static final String ROOT = "root";
    private static final int MAIN_WIDTH = 80;

    private final Composite control;
    private final TreeViewer viewer;
    private @Nullable Node root;

    /**
     * Makes the tree.
     *
     * @param labels text and icon of a node
     * @param side short text at the right edge of a node; empty for none
     * @param sideWidth width of that column, in pixels
     */
    public LazyTree(Composite parent, String id, IStyledLabelProvider labels, Function<Node, String> side,
            int sideWidth) {
        control = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        control.setLayout(layout);
        viewer = new TreeViewer(control, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Children());
        TreeViewerColumn main = new TreeViewerColumn(viewer, SWT.LEAD);
        main.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        layout.setColumnData(main.getColumn(), new ColumnWeightData(1, MAIN_WIDTH));
        TreeViewerColumn right = new TreeViewerColumn(viewer, SWT.TRAIL);
        right.setLabelProvider(ColumnLabelProvider.createTextProvider(node -> side.apply((Node) node)));
        layout.setColumnData(right.getColumn(), new ColumnPixelData(sideWidth, false));
        Parts.name(viewer.getTree(), id);
    }

    /** What to lay out. */
    public Composite control() {
        return control;
    }

    public TreeViewer viewer() {
        return viewer;
    }

    /** A root node for {@link #show}; it is not seen itself. */
    public static Node root(int childCount, Function<Node, List<Node>> expansion) {
        return new Node(ROOT, null, ROOT, childCount, expansion);
    }

    /**
     * Shows a new content.
     *
     * @param opened which nodes are expanded in addition to those that were
     */
    public void show(Node newRoot, Predicate<Node> opened) {
        List<Node> expanded = new ArrayList<>();
        collectExpanded(viewer.getTree().getItems(), expanded);
        Object selected = ((IStructuredSelection) viewer.getSelection()).getFirstElement();
        Tree tree = viewer.getTree();
        tree.setRedraw(false);
        try {
            root = newRoot;
            viewer.setInput(newRoot);
            viewer.setChildCount(newRoot, newRoot.childCount());
            expand(newRoot, null, node -> expanded.contains(node) || opened.test(node));
        } finally {
            tree.setRedraw(true);
        }
        if (selected instanceof Node node) {
            reveal(node);
        }
    }

    /** The selected node. */
    public Optional<Node> selected() {
        return ((IStructuredSelection) viewer.getSelection()).getFirstElement() instanceof Node node
                ? Optional.of(node) : Optional.empty();
    }

    /** Selects the node that equals this one if it can be seen without expanding anything. */
    private void reveal(Node node) {
        TreeItem item = find(node);
        if (item != null && item.getData() instanceof Node shown) {
            viewer.setSelection(new StructuredSelection(shown));
        }
    }

    private @Nullable TreeItem find(Node node) {
        Node parent = node.parent();
        if (parent == null || root == null) {
            return null;
        }
        if (parent.parent() == null) {
            int index = root.children().indexOf(node);
            return index < 0 ? null : viewer.getTree().getItem(index);
        }
        TreeItem above = find(parent);
        if (above == null || !above.getExpanded() || !(above.getData() instanceof Node shown)) {
            return null;
        }
        int index = shown.children().indexOf(node);
        return index < 0 ? null : above.getItem(index);
    }

    private void expand(Node node, @Nullable TreeItem item, Predicate<Node> which) {
        List<Node> children = node.childCount() > Ranges.LIMIT ? List.of() : node.children();
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            if (child.childCount() > 0 && which.test(child)) {
                TreeItem row = item == null ? viewer.getTree().getItem(i) : item.getItem(i);
                // Asking for a text makes the row real; only then it can be expanded.
                row.getText();
                viewer.setChildCount(child, child.childCount());
                row.setExpanded(true);
                expand(child, row, which);
            }
        }
    }

    private static void collectExpanded(TreeItem[] items, List<Node> expanded) {
        for (TreeItem item : items) {
            if (item.getExpanded() && item.getData() instanceof Node node) {
                expanded.add(node);
                collectExpanded(item.getItems(), expanded);
            }
        }
    }

    private final class Children implements ILazyTreeContentProvider {

        @Override
        public void updateElement(Object parent, int index) {
            List<Node> children = ((Node) parent).children();
            if (index < children.size()) {
                Node child = children.get(index);
                viewer.replace(parent, index, child);
                viewer.setChildCount(child, child.childCount());
            }
        }

        @Override
        public void updateChildCount(Object element, int currentChildCount) {
            int count = ((Node) element).childCount();
            if (count != currentChildCount) {
                viewer.setChildCount(element, count);
            }
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return ((Node) element).parent();
        }
    }
}
