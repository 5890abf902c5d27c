package org.assize.internal.ui.search;

import org.assize.search.Hit;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.jspecify.annotations.Nullable;

/** Case files with their hits below. The input is a {@link HitWalk}. */
final class ResultContent implements ITreeContentProvider {

    private HitWalk shown = HitWalk.NONE;

    @Override
    public void inputChanged(@Nullable Viewer viewer, @Nullable Object before, @Nullable Object now) {
        shown = now instanceof HitWalk walk ? walk : HitWalk.NONE;
    }

    @Override
    public Object[] getElements(Object input) {
        return ((HitWalk) input).groups().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof ResultGroup group ? group.hits().toArray() : new Object[0];
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return element instanceof Hit hit ? shown.group(hit.caseFile()).orElse(null) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof ResultGroup;
    }
}
