/** Marks for other programs, and from them. */
@NullMarked
package org.assize.internal.annotation.export;

import org.jspecify.annotations.NullMarked;
