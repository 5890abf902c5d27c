/** What goes to a worker process and comes from it, and what runs there. */
@NullMarked
package org.assize.internal.check.worker;

import org.jspecify.annotations.NullMarked;
