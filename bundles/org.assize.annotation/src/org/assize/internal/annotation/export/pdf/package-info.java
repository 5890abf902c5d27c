/** Writes annotations into a copy of a PDF. Runs in a process of its own: the original is not trusted. */
@NullMarked
package org.assize.internal.annotation.export.pdf;

import org.jspecify.annotations.NullMarked;
