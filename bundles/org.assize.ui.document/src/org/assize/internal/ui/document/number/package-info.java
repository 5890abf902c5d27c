/** What pages are called: by their place in the document, by the labels of the file, by the number printed on them. */
@NullMarked
package org.assize.internal.ui.document.number;

import org.jspecify.annotations.NullMarked;
