/**
 * What counts as the same text. {@link org.assize.internal.search.fold.FoldedText} turns a text into a sequence of
 * folded characters that remember where they came from; the index, the queries and the highlighting all see texts only
 * through it, so what one finds the others find as well. Every code point is folded by itself, without looking at its
 * neighbours: therefore the folded form of any part of a text is a part of the folded form of the whole, and no hit can
 * be lost to folding. Knows nothing of Lucene.
 */
@NullMarked
package org.assize.internal.search.fold;

import org.jspecify.annotations.NullMarked;
