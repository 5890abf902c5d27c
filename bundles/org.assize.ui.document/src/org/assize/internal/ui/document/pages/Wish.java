package org.assize.internal.ui.document.pages;

import org.assize.internal.ui.document.CaseDocument;

/**
 * A page whose small picture is wanted.
 *
 * @param page from 1; 0 if only the number of pages of the document is wanted
 */
record Wish(CaseDocument document, int page) {
}
