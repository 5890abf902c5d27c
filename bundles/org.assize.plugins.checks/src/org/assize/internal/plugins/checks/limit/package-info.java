/** Checks of time limits: until when a case must be decided, and a decision served. */
@NullMarked
package org.assize.internal.plugins.checks.limit;

import org.jspecify.annotations.NullMarked;
