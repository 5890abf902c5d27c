/** Whether jars are signed, and by somebody this installation trusts. */
@NullMarked
package org.assize.internal.install.signature;

import org.jspecify.annotations.NullMarked;
