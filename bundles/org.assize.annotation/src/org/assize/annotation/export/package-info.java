/**
 * Marks for other programs: annotated copies of PDF files, XFDF, and summaries.
 */
@NullMarked
package org.assize.annotation.export;

import org.jspecify.annotations.NullMarked;
