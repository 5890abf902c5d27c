package org.assize.internal.ui.casefile.tree;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.IAdaptable;
import org.jspecify.annotations.Nullable;

/**
 * A node of a tree whose children are made when somebody looks at them. Equal when it stands for the same thing, so
 * that a rebuilt tree keeps selection and expansion.
 */
public final class Node implements IAdaptable {

    private final String key;
    private final @Nullable Node parent;
    private final Object content;
    private final int childCount;
    private final Function<Node, List<Node>> expansion;
    private @Nullable List<Node> children;

    /**
     * A node.
     *
     * @param key identity among its siblings
     * @param childCount how many children the expansion will make
     * @param expansion makes the children; called at most once, on the UI thread
     */
    public Node(String key, @Nullable Node parent, Object content, int childCount,
            Function<Node, List<Node>> expansion) {
        this.key = key;
        this.parent = parent;
        this.content = content;
        this.childCount = childCount;
        this.expansion = expansion;
    }

    /** A node without children. */
    public static Node leaf(String key, @Nullable Node parent, Object content) {
        return new Node(key, parent, content, 0, node -> List.of());
    }

    public Object content() {
        return content;
    }

    /** {@return the content, if it is of a type} */
    @Override
    public <T> @Nullable T getAdapter(Class<T> adapter) {
        return adapter.isInstance(content) ? adapter.cast(content) : null;
    }

    public @Nullable Node parent() {
        return parent;
    }

    public String key() {
        return key;
    }

    public int childCount() {
        return childCount;
    }

    /** The children; making them must not take long. */
    public List<Node> children() {
        List<Node> made = children;
        if (made == null) {
            made = childCount == 0 ? List.of() : expansion.apply(this);
            children = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node node && node.key.equals(key)
                && (parent == null ? node.parent == null : parent.equals(node.parent));
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return content.toString();
    }
}
