/** Commands about automatic checks, their proposals and what is decided about them. */
@NullMarked
package org.assize.internal.cli.check;

import org.jspecify.annotations.NullMarked;
