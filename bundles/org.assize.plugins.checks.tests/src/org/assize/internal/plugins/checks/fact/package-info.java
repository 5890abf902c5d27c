/** Tests of reading facts. */
@NullMarked
package org.assize.internal.plugins.checks.fact;

import org.jspecify.annotations.NullMarked;
