/** Searches that were made before: the last ones, and those that reviewers keep in the library. */
@NullMarked
package org.assize.internal.ui.search.saved;

import org.jspecify.annotations.NullMarked;
