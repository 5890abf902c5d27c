/** What a query found: case files with their hits, the page of one of them, and the way through all of them. */
@NullMarked
package org.assize.internal.ui.search.hits;

import org.jspecify.annotations.NullMarked;
