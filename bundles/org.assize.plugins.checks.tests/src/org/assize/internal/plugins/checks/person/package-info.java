/** Tests of the checks of the same package. */
@NullMarked
package org.assize.internal.plugins.checks.person;

import org.jspecify.annotations.NullMarked;
