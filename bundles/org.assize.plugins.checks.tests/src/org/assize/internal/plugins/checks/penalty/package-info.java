/** Tests of checks on synthetic case files. */
@NullMarked
package org.assize.internal.plugins.checks.penalty;

import org.jspecify.annotations.NullMarked;
