/**
 * Taking back a change of the installation that was interrupted. Needs nothing but the JDK, so that it runs before
 * OSGi: what p2 leaves behind when it is stopped in the middle may not start at all.
 */
@NullMarked
package org.assize.internal.install.recovery;

import org.jspecify.annotations.NullMarked;
