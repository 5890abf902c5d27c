package org.assize.internal.ui.casefile.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Divides long lists of children into ranges, because even a virtual tree takes long to make room for a hundred
 * thousand rows at once.
 */
public final class Ranges {

    /** More children than this are divided. */
    public static final int LIMIT = 500;

    /**
     * A run of children, shown by its first and last.
     *
     * @param from position of the first, from 1
     * @param to position of the last
     */
    public record Range(int from, int to, String first, String last) {
    }

    private Ranges() {
    }

    /** How many children a node has that stands for so many elements. */
    public static int count(int elements) {
        return elements <= LIMIT ? elements : (elements + LIMIT - 1) / LIMIT;
    }

    /** The children of a node: the elements, or ranges of them. */
    public static <E> List<Node> children(Node parent, List<E> elements, Function<E, String> name,
            BiFunction<Node, E, Node> make) {
        List<Node> nodes = new ArrayList<>();
        if (elements.size() <= LIMIT) {
            elements.forEach(element -> nodes.add(make.apply(parent, element)));
            return nodes;
        }
        for (int from = 0; from < elements.size(); from += LIMIT) {
            List<E> part = elements.subList(from, Math.min(from + LIMIT, elements.size()));
            Range range = new Range(from + 1, from + part.size(), name.apply(part.getFirst()),
                    name.apply(part.getLast()));
            nodes.add(new Node("#" + from, parent, range, part.size(),
                    node -> children(node, part, name, make)));
        }
        return nodes;
    }
}
