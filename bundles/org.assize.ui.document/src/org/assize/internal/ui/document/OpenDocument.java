package org.assize.internal.ui.document;

import org.assize.document.DocumentSession;

/**
 * A document that is open in a tab. Parts beside the reader ask its editor for an adapter of this type.
 *
 * @param document which
 * @param session  the open document; the tab closes it
 */
public record OpenDocument(CaseDocument document, DocumentSession session) {
}
