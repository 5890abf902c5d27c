/** What is kept about plugins that were installed. */
@NullMarked
package org.assize.internal.install.store;

import org.jspecify.annotations.NullMarked;
