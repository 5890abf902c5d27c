/** The field in which a query is typed, with what helps to type it. */
@NullMarked
package org.assize.internal.ui.search.query;

import org.jspecify.annotations.NullMarked;
