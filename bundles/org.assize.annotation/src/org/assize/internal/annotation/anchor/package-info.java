/** How a place is found again: pictures of places compared, words looked for on pages. */
@NullMarked
package org.assize.internal.annotation.anchor;

import org.jspecify.annotations.NullMarked;
