/** Summaries of marks with pictures of their places, for people. */
@NullMarked
package org.assize.internal.annotation.export.summary;

import org.jspecify.annotations.NullMarked;
