/** The card beside a selected mark, on which one writes. */
@NullMarked
package org.assize.internal.ui.document.mark.card;

import org.jspecify.annotations.NullMarked;
