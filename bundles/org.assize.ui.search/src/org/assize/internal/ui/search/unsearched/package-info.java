/** What a search cannot see: the line that says how much, and the list that says what. */
@NullMarked
package org.assize.internal.ui.search.unsearched;

import org.jspecify.annotations.NullMarked;
