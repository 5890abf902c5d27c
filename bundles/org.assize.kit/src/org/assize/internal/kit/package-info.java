/** The questions that the kit asks of a bundle, one class each. */
@NullMarked
package org.assize.internal.kit;

import org.jspecify.annotations.NullMarked;
