/** How marks are drawn on a page. */
@NullMarked
package org.assize.internal.ui.document.mark.paint;

import org.jspecify.annotations.NullMarked;
