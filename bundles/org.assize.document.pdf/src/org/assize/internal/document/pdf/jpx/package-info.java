/**
 * JPEG 2000 pictures at the size in which they are shown. The format keeps a picture as a small one and what has to be
 * added for each doubling; PDFBox has all of it unpacked, twice, and then leaves most pixels out.
 */
@NullMarked
package org.assize.internal.document.pdf.jpx;

import org.jspecify.annotations.NullMarked;
