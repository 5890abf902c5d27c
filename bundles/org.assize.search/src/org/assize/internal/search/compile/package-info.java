/**
 * From conditions to queries of the index. Texts as they stand are found by terms and places alone. All other
 * conditions on texts become a {@link org.assize.internal.search.compile.CheckedQuery}: terms narrow down, the places
 * of pairs decide what they can, and only what is left in doubt is read and given to {@link
 * org.assize.internal.search.match.PlaceFinder}.
 */
@NullMarked
package org.assize.internal.search.compile;

import org.jspecify.annotations.NullMarked;
