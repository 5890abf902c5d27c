/** Where plugins say that findings belong in checklists. */
@NullMarked
package org.assize.internal.check.binding;

import org.jspecify.annotations.NullMarked;
