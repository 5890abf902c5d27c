/** Sources of case files that plugins understand, and the one of the product: packed exports. */
@NullMarked
package org.assize.internal.casefile.contributed;

import org.jspecify.annotations.NullMarked;
