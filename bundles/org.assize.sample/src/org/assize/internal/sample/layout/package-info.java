/** Lays papers out on pages, as PDF or as text, and finds out on which page a quote came to stand. */
@NullMarked
package org.assize.internal.sample.layout;

import org.jspecify.annotations.NullMarked;
