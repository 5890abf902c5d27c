/** Whether a fault that somebody points at was deducted for already. */
@NullMarked
package org.assize.internal.review.place;

import org.jspecify.annotations.NullMarked;
