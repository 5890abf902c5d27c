package org.assize.ui;

import java.util.List;

import org.assize.records.event.BoxData;

/**
 * A page, and what to point at on it. Boxes win over the quote, the quote over the query.
 *
 * @param caseFile number of the case file
 * @param document path of the document within the case file
 * @param page page from 1
 * @param boxes rectangles to highlight, in user space; may be empty
 * @param quote text to highlight when there are no boxes; may be empty
 * @param query query whose matches are highlighted when there is no quote either; may be empty
 */
public record PageTarget(String caseFile, String document, int page, List<BoxData> boxes, String quote,
        String query) {

    public PageTarget {
        boxes = List.copyOf(boxes);
    }

    /** A page with nothing highlighted. */
    public static PageTarget of(String caseFile, String document, int page) {
        return new PageTarget(caseFile, document, page, List.of(), "", "");
    }
}
