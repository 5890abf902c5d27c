/** Evidence: taken from the page, and shown on it. */
@NullMarked
package org.assize.internal.ui.document.evidence;

import org.jspecify.annotations.NullMarked;
