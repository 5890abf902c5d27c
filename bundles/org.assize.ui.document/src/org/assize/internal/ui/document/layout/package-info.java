/** Where pages lie and how large they are. Arithmetic only, without widgets. */
@NullMarked
package org.assize.internal.ui.document.layout;

import org.jspecify.annotations.NullMarked;
