@NullMarked
package org.assize.internal.check;

import org.jspecify.annotations.NullMarked;
