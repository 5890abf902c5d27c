/**
 * Composes plain Chinese office documents as PDF: headings, paragraphs, tables, running heads, seals and signatures, on
 * one page size, from top to bottom. It is made for case papers and bulletins, not for typography in general: no
 * columns, no hyphenation, two upright fonts (Droid Sans Fallback for Chinese, Liberation Sans for the rest) whose bold
 * is drawn by a thicker outline. The same calls give the same bytes. Signs that neither font has, circled digits and
 * ticked boxes among them, are drawn as 〓 and reported by
 * {@link org.assize.document.pdf.compose.ComposedPdf#missingSigns()}.
 */
@NullMarked
package org.assize.document.pdf.compose;

import org.jspecify.annotations.NullMarked;
