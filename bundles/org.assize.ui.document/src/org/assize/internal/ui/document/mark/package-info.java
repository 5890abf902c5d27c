/**
 * Marks while they are worked with: what a reviewer sees at once, what is still being written, and how it is taken
 * back.
 */
@NullMarked
package org.assize.internal.ui.document.mark;

import org.jspecify.annotations.NullMarked;
