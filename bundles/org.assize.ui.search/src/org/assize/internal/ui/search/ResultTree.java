package org.assize.internal.ui.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.assize.search.Hit;
import org.assize.ui.Parts;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/** The results as a tree. Results that change while the index grows leave selection, scrolling and folding alone. */
final class ResultTree {

    private final TreeViewer viewer;
    private HitWalk shown = HitWalk.NONE;

    ResultTree(Composite parent, Consumer<Hit> selected, Consumer<Hit> opened) {
        viewer = new TreeViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        Parts.name(viewer.getTree(), "search.results");
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ResultContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ResultLabels()));
        viewer.setAutoExpandLevel(2);
        viewer.addSelectionChangedListener(e -> {
            if (selection() instanceof Hit hit) {
                selected.accept(hit);
            }
        });
        viewer.addOpenListener(e -> open(opened));
        viewer.setInput(shown);
    }

    Tree control() {
        return viewer.getTree();
    }

    ISelectionProvider selectionProvider() {
        return viewer;
    }

    HitWalk shown() {
        return shown;
    }

    private @Nullable Object selection() {
        return viewer.getStructuredSelection().getFirstElement();
    }

    private void open(Consumer<Hit> opened) {
        Object element = selection();
        if (element instanceof Hit hit) {
            opened.accept(hit);
        } else if (element != null) {
            viewer.setExpandedState(element, !viewer.getExpandedState(element));
        }
    }

    /** Shows a result. One of the same query replaces the former in place; another one starts at its first hit. */
    void show(HitWalk found) {
        if (found.equals(shown)) {
            return;
        }
        boolean more = found.query().equals(shown.query());
        Object selected = selection();
        Object top = topElement();
        Set<String> folded = folded();
        shown = found;
        viewer.getTree().setRedraw(false);
        viewer.setInput(found);
        if (more) {
            folded.forEach(c -> found.group(c).ifPresent(group -> viewer.setExpandedState(group, false)));
            found.again(selected).ifPresent(this::keep);
            found.again(top).map(this::item).ifPresent(viewer.getTree()::setTopItem);
        }
        viewer.getTree().setRedraw(true);
        if (selection() == null && !found.isEmpty()) {
            select(found.hits().getFirst());
        }
    }

    private void keep(Object element) {
        viewer.setSelection(new StructuredSelection(element), false);
    }

    private @Nullable TreeItem item(Object element) {
        return (TreeItem) viewer.testFindItem(element);
    }

    private @Nullable Object topElement() {
        TreeItem top = viewer.getTree().getItemCount() == 0 ? null : viewer.getTree().getTopItem();
        return top == null ? null : top.getData();
    }

    private Set<String> folded() {
        List<Object> expanded = List.of(viewer.getExpandedElements());
        Set<String> folded = new HashSet<>();
        shown.groups().stream().filter(g -> !expanded.contains(g)).forEach(g -> folded.add(g.caseFile()));
        return folded;
    }

    /** Selects the next or the previous hit. */
    Optional<Hit> step(int direction) {
        Optional<Hit> next = shown.step(selection(), direction);
        next.ifPresent(this::select);
        return next;
    }

    private void select(Hit hit) {
        viewer.setSelection(new StructuredSelection(hit), true);
    }
}
