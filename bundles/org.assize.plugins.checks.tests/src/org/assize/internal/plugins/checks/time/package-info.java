/** Tests of the checks of the same package. */
@NullMarked
package org.assize.internal.plugins.checks.time;

import org.jspecify.annotations.NullMarked;
