/** Marks as they stand in the records: who may change what, and what takes a change back. */
@NullMarked
package org.assize.internal.annotation;

import org.jspecify.annotations.NullMarked;
