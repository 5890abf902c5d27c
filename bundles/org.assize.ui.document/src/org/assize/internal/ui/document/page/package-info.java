/** The canvas on which pages are seen. */
@NullMarked
package org.assize.internal.ui.document.page;

import org.jspecify.annotations.NullMarked;
