/**
 * What a document is to the rest of the workbench: pages with a geometry, a text whose every character knows where it
 * stands on the page, and pictures of pages. Files are untrusted, so no reader ever runs in the workbench's own virtual
 * machine: {@link org.assize.document.DocumentService} and {@link org.assize.document.TextExtractor} talk to worker
 * processes which can be killed, and every failure arrives as a {@link org.assize.document.DocumentException} that
 * names file, page and reason. What could not be read properly is reported as a {@link org.assize.document.Notice},
 * never passed over. New kinds of documents are added by a {@link org.assize.document.DocumentReader}; what such a
 * document holds is read in its turn, as a {@link org.assize.document.Part}.
 */
@NullMarked
package org.assize.document;

import org.jspecify.annotations.NullMarked;
