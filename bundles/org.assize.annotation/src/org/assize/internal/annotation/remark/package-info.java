/** Standard remarks: where they come from, and how often they are used. */
@NullMarked
package org.assize.internal.annotation.remark;

import org.jspecify.annotations.NullMarked;
