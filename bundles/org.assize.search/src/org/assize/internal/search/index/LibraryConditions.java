package org.assize.internal.search.index;

import org.apache.lucene.search.Query;
import org.assize.internal.search.query.QueryNode;

/** What conditions on case files and documents mean for the pages of the index. */
public interface LibraryConditions {

    /**
     * {@return the pages whose field has a value that meets the condition} The condition is a
     * {@link org.assize.internal.search.match.PlaceFinder} away from being asked about a value:
     * {@code PlaceFinder.of(node.condition()).isIn(node.field().fold(value))}.
     */
    Query matching(QueryNode.Metadata node);

    /** {@return the pages of case files of a kind, or with a result} */
    Query matching(QueryNode.Choice node);

    /** {@return the pages of case files or documents with a date in the range} */
    Query matching(QueryNode.DateRange node);

    /** {@return the pages of case files that resemble one} */
    Query matching(QueryNode.Similar node);
}
