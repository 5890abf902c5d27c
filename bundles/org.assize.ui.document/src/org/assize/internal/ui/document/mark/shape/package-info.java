/**
 * Where marks lie on a page, what the pointer hits of them, and what moving and stretching makes of them. No widgets.
 */
@NullMarked
package org.assize.internal.ui.document.mark.shape;

import org.jspecify.annotations.NullMarked;
