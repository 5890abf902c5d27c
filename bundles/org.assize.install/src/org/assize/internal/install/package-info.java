/** How packages are fetched, verified and given to p2. */
@NullMarked
package org.assize.internal.install;

import org.jspecify.annotations.NullMarked;
