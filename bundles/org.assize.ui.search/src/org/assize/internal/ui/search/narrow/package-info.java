/** Narrowing a search by unit, handler, year and the like. */
@NullMarked
package org.assize.internal.ui.search.narrow;

import org.jspecify.annotations.NullMarked;
