/** Marks leave for other programs and come from them: dialogs around the services of org.assize.annotation.export. */
@NullMarked
package org.assize.internal.ui.document.exchange;

import org.jspecify.annotations.NullMarked;
