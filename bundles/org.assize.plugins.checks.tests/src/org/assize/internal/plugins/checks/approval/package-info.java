/** Tests of checks on synthetic case files. */
@NullMarked
package org.assize.internal.plugins.checks.approval;

import org.jspecify.annotations.NullMarked;
