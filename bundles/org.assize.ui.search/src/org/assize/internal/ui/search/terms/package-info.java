/** Many queries counted at once. */
@NullMarked
package org.assize.internal.ui.search.terms;

import org.jspecify.annotations.NullMarked;
