/**
 * Where conditions hold in a text. {@link org.assize.internal.search.match.PlaceFinder} is the meaning of a condition,
 * one class for each kind; highlighting asks it, and so does the index where its terms and places leave a doubt. All of
 * it takes time in proportion to the length of the text. Knows nothing of Lucene.
 */
@NullMarked
package org.assize.internal.search.match;

import org.jspecify.annotations.NullMarked;
