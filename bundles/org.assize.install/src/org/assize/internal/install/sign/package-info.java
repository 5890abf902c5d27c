/** Signing packages, the counterpart of verifying them. */
@NullMarked
package org.assize.internal.install.sign;

import org.jspecify.annotations.NullMarked;
