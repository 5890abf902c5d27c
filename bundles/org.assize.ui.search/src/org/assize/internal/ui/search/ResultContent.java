package org.assize.internal.ui.search;

import java.util.List;

import org.assize.search.Hit;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;

/** Case files with their hits below. */
final class ResultContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof ResultGroup group ? group.hits().toArray() : new Object[0];
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof ResultGroup;
    }

    /** Hits in the order of the tree. */
    static List<Hit> flat(List<ResultGroup> groups) {
        return groups.stream().flatMap(g -> g.hits().stream()).toList();
    }
}
