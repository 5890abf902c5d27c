/** The text of pages: fetched as it is needed, selected, copied. */
@NullMarked
package org.assize.internal.ui.document.text;

import org.jspecify.annotations.NullMarked;
