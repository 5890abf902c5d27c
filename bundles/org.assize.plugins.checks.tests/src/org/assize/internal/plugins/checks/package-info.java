/** What the tests of the checks share. */
@NullMarked
package org.assize.internal.plugins.checks;

import org.jspecify.annotations.NullMarked;
