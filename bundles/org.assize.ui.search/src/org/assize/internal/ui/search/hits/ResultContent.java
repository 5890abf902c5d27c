package org.assize.internal.ui.search.hits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.search.Hit;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;

/** Case files with their hits below, and a line at the end if there are more. The input does not matter. */
final class ResultContent implements ITreeContentProvider {

    private final Map<Hit, ResultGroup> parents = new HashMap<>();
    private HitWalk shown = HitWalk.NONE;

    void show(HitWalk walk) {
        shown = walk;
        parents.clear();
        walk.groups().forEach(group -> group.hits().forEach(hit -> parents.put(hit, group)));
    }

    HitWalk shown() {
        return shown;
    }

    /** {@return what stands at the top level from a place on} */
    Object[] from(int index) {
        List<Object> elements = new ArrayList<>(shown.groups().subList(index, shown.groups().size()));
        if (shown.hasMore()) {
            elements.add(new MoreHits(shown.hits().size(), shown.total()));
        }
        return elements.toArray();
    }

    @Override
    public Object[] getElements(Object input) {
        return from(0);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof ResultGroup group ? group.hits().toArray() : new Object[0];
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return element instanceof Hit hit ? parents.get(hit) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof ResultGroup;
    }
}
