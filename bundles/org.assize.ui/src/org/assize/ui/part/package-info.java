/** Windows and editors that several rooms build on. */
@NullMarked
package org.assize.ui.part;

import org.jspecify.annotations.NullMarked;
