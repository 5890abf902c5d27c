/** Checks of what is decided: the article, the penalty, the sums of money. */
@NullMarked
package org.assize.internal.plugins.checks.penalty;

import org.jspecify.annotations.NullMarked;
