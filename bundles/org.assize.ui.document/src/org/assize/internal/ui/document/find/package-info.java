/** Finding a text in the open document. */
@NullMarked
package org.assize.internal.ui.document.find;

import org.jspecify.annotations.NullMarked;
