/** The list of what checks propose for the case file at hand, and what can be done with it. */
@NullMarked
package org.assize.internal.ui.check.proposals;

import org.jspecify.annotations.NullMarked;
