/** From a package somewhere to a copy of which everything is known that decides whether it may be installed. */
@NullMarked
package org.assize.internal.install.verify;

import org.jspecify.annotations.NullMarked;
