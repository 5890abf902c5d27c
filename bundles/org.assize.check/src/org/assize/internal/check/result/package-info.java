/** What checks found, once it is known to fit the case file, and how it is kept. */
@NullMarked
package org.assize.internal.check.result;

import org.jspecify.annotations.NullMarked;
