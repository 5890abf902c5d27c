/** The reading room: the editor in which the documents of a case file are read, and what opens it. */
@NullMarked
package org.assize.internal.ui.document;

import org.jspecify.annotations.NullMarked;
