package org.assize.internal.search.query;

import java.util.List;

import org.assize.internal.search.fold.FoldedText;

/** A condition on a page. */
public sealed interface QueryNode {

    /**
     * The field contains the text.
     *
     * @param field where
     * @param text  what, never empty
     */
    record Phrase(QueryField field, FoldedText text) implements QueryNode {
    }

    /** All of two or more. */
    record And(List<QueryNode> parts) implements QueryNode {

        /** Copies the list. */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of two or more. */
    record Or(List<QueryNode> parts) implements QueryNode {

        /** Copies the list. */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Not this. */
    record Not(QueryNode part) implements QueryNode {
    }
}
