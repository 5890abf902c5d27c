/** Tests of checks on synthetic case files. */
@NullMarked
package org.assize.internal.plugins.checks.limit;

import org.jspecify.annotations.NullMarked;
