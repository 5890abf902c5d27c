package org.assize.internal.ui.document;

import org.assize.internal.ui.document.layout.PagePoint;

/**
 * Where someone was reading.
 *
 * @param input the document
 * @param point what was at the top left of the window
 */
record Place(DocumentInput input, PagePoint point) {
}
