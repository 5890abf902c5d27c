/** How the checks word what they found. */
@NullMarked
package org.assize.internal.plugins.checks.finding;

import org.jspecify.annotations.NullMarked;
