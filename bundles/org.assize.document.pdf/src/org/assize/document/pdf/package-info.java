/**
 * Reads PDF with Apache PDFBox. Only the reader itself is public: it is what the worker process of
 * {@link org.assize.document.DocumentService} loads, and no type of PDFBox shows. Text is taken from the signs as they
 * are drawn, so that a turned page, a shifted crop box or vertical writing have right places; scripts, launch actions,
 * forms and attachments of a file are never run or opened.
 */
@NullMarked
package org.assize.document.pdf;

import org.jspecify.annotations.NullMarked;
