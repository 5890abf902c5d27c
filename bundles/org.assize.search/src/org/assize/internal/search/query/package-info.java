/**
 * The query language: from what a person types to a tree of {@link org.assize.internal.search.query.QueryNode}. New
 * kinds of conditions are new kinds of nodes; the index side and the highlighting side each decide what they make of a
 * node, and the compiler tells them when one is forgotten. Knows nothing of Lucene.
 */
@NullMarked
package org.assize.internal.search.query;

import org.jspecify.annotations.NullMarked;
