/** The search room: the index of the open library and the view on it. */
@NullMarked
package org.assize.internal.ui.search;

import org.jspecify.annotations.NullMarked;
