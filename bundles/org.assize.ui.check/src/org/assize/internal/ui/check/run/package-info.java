/** Checks that run in the background: what is waiting, what is being looked at, and the commands that ask for it. */
@NullMarked
package org.assize.internal.ui.check.run;

import org.jspecify.annotations.NullMarked;
