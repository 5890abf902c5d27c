package org.assize.document;

import java.util.List;

/**
 * What a document says about its own arrangement.
 *
 * @param outline    table of contents; empty if the document carries none
 * @param pageLabels the number that each page is called by, such as {@code iv} or {@code A-3}; as many as pages, or
 *                   empty if the document gives none
 */
public record DocumentContents(List<OutlineEntry> outline, List<String> pageLabels) {

    /** Of a document that says nothing about itself. */
    public static final DocumentContents NONE = new DocumentContents(List.of(), List.of());

    public DocumentContents {
        outline = List.copyOf(outline);
        pageLabels = List.copyOf(pageLabels);
    }
}
