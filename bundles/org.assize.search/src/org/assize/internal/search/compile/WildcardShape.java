package org.assize.internal.search.compile;

import java.util.ArrayList;
import java.util.List;

import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.query.QueryNode.Wildcard;
import org.assize.internal.search.query.WildcardPart;

/**
 * The literal texts of a pattern and what is open between them. What {@code *} stands for at the beginning and at the
 * end may be nothing, so it is left out.
 *
 * @param literals the texts, at least one
 * @param open     what is open before the first text, between two, and after the last
 */
record WildcardShape(List<FoldedText> literals, List<Open> open) {

    /**
     * An open place.
     *
     * @param ones how often {@code ?}
     * @param some how often {@code *}
     */
    record Open(int ones, int some) {

        boolean isNothing() {
            return ones == 0 && some == 0;
        }
    }

    static WildcardShape of(Wildcard wildcard) {
        List<FoldedText> literals = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        int ones = 0;
        int some = 0;
        for (WildcardPart part : wildcard.parts()) {
            switch (part) {
                case WildcardPart.One one -> ones++;
                case WildcardPart.Some any -> some++;
                case WildcardPart.Literal literal -> {
                    open.add(new Open(ones, literals.isEmpty() ? 0 : some));
                    literals.add(literal.text());
                    ones = 0;
                    some = 0;
                }
            }
        }
        open.add(new Open(ones, 0));
        return new WildcardShape(literals, open);
    }

    /** {@return whether a page meets the pattern just if the only text stands on it} */
    boolean isPlainText() {
        return literals.size() == 1 && open.stream().allMatch(Open::isNothing);
    }
}
