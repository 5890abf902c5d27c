/** The tools with which marks are made: which one is on, how its marks look, and what comes of a drag or a click. */
@NullMarked
package org.assize.internal.ui.document.mark.tool;

import org.jspecify.annotations.NullMarked;
