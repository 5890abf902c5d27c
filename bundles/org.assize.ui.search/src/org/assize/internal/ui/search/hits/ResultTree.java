package org.assize.internal.ui.search.hits;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
public final class ResultTree {

    private static final Object ROOT = new Object();

    private final TreeViewer viewer;
    private final ResultContent content = new ResultContent();

    /** Who wants to know what happens in the tree. */
    public interface Listener {

        /** A hit is selected now. */
        void selected(Hit hit);

        /** A hit was asked for by Enter or a double click. */
        void opened(Hit hit);

        /** The end of the list came into sight, and there are more hits. */
        void endSeen();
    }

    public ResultTree(Composite parent, Listener listener) {
        viewer = new TreeViewer(parent, SWT.BORDER | SWT.FULL_SELECTION);
        Parts.name(viewer.getTree(), "search.results");
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ResultLabels()));
        viewer.setAutoExpandLevel(2);
        viewer.addSelectionChangedListener(e -> hit().ifPresent(listener::selected));
        viewer.addOpenListener(e -> open(listener));
        new EndWatch(viewer.getTree(), listener::endSeen);
        viewer.setInput(ROOT);
    }

    public Tree control() {
        return viewer.getTree();
    }

    public ISelectionProvider selectionProvider() {
        return viewer;
    }

    /** {@return the hits in the tree} */
    public HitWalk shown() {
        return content.shown();
    }

    /** {@return the hit that is selected} */
    public Optional<Hit> hit() {
        return selection() instanceof Hit hit ? Optional.of(hit) : Optional.empty();
    }

    /** {@return the case file that is selected, itself or with one of its hits} */
    public Optional<String> caseFile() {
        return selection() instanceof ResultGroup group ? Optional.of(group.caseFile()) : hit().map(Hit::caseFile);
    }

    private @Nullable Object selection() {
        return viewer.getStructuredSelection().getFirstElement();
    }

    private void open(Listener listener) {
        Object element = selection();
        if (element instanceof Hit hit) {
            listener.opened(hit);
        } else if (element instanceof MoreHits) {
            listener.endSeen();
        } else if (element != null) {
            viewer.setExpandedState(element, !viewer.getExpandedState(element));
        }
    }

    /** Shows a result. One of the same request replaces the former in place; another one starts at its first hit. */
    public void show(HitWalk found) {
        HitWalk before = content.shown();
        if (found.equals(before)) {
            return;
        }
        viewer.getTree().setRedraw(false);
        if (found.continues(before)) {
            append(found, before);
        } else {
            replace(found, found.request().equals(before.request()));
        }
        viewer.getTree().setRedraw(true);
    }

    private void append(HitWalk found, HitWalk before) {
        Object selected = selection();
        if (before.hasMore()) {
            viewer.remove(ROOT, before.groups().size());
        }
        content.show(found);
        viewer.add(ROOT, content.from(before.groups().size()));
        found.groups().subList(before.groups().size(), found.groups().size())
                .forEach(group -> viewer.setExpandedState(group, true));
        if (selected instanceof MoreHits && found.hits().size() > before.hits().size()) {
            select(found.hits().get(before.hits().size()));
        }
    }

    private void replace(HitWalk found, boolean keep) {
        Object selected = selection();
        Object top = topElement();
        Set<Object> folded = folded();
        content.show(found);
        viewer.setInput(ROOT);
        if (keep) {
            folded.forEach(f -> found.again(f).ifPresent(group -> viewer.setExpandedState(group, false)));
            found.again(selected).ifPresent(e -> viewer.setSelection(new StructuredSelection(e), false));
            found.again(top).map(this::item).ifPresent(viewer.getTree()::setTopItem);
        }
        if (selection() == null && !found.isEmpty()) {
            select(found.hits().getFirst());
            viewer.getTree().setTopItem(viewer.getTree().getItem(0)); // with its case file
        }
    }

    private @Nullable TreeItem item(Object element) {
        return (TreeItem) viewer.testFindItem(element);
    }

    private @Nullable Object topElement() {
        TreeItem top = viewer.getTree().getItemCount() == 0 ? null : viewer.getTree().getTopItem();
        return top == null ? null : top.getData();
    }

    private Set<Object> folded() {
        Set<Object> folded = new HashSet<>(shown().groups());
        List.of(viewer.getExpandedElements()).forEach(folded::remove);
        return folded;
    }

    /** {@return whether a step leaves the hits shown although there are more} */
    public boolean endsHere(int direction) {
        return shown().endsAt(selection(), direction);
    }

    /** Selects the next or the previous hit. */
    public Optional<Hit> step(int direction) {
        Optional<Hit> next = shown().step(selection(), direction);
        next.ifPresent(this::select);
        return next;
    }

    private void select(Hit hit) {
        viewer.setSelection(new StructuredSelection(hit), true);
    }
}
