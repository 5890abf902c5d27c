/** What is done with services of plugins in a process of its own. */
@NullMarked
package org.assize.internal.kit.worker;

import org.jspecify.annotations.NullMarked;
