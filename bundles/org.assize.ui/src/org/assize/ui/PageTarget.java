package org.assize.ui;

import java.util.List;

import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;

/**
 * A page, and what to point at on it. Boxes win over the quote, the quote over the query.
 *
 * @param caseFile number of the case file
 * @param document path of the document within the case file
 * @param place    the page, what stands out on it, and the version of the document this was recorded in; the hash is
 *                 empty if that is the present version or nobody knows
 * @param query    query whose matches are highlighted when there are neither boxes nor a quote; may be empty
 */
public record PageTarget(String caseFile, String document, AnchorData place, String query) {

    /** A page with nothing highlighted. */
    public static PageTarget of(String caseFile, String document, int page) {
        return ofQuery(caseFile, document, page, "");
    }

    /** A recorded place. */
    public static PageTarget of(String caseFile, String document, AnchorData place) {
        return new PageTarget(caseFile, document, place, "");
    }

    /** A page with what a query matches. */
    public static PageTarget ofQuery(String caseFile, String document, int page, String query) {
        return new PageTarget(caseFile, document, new AnchorData("", page, List.of(), "", "", ""), query);
    }

    /** {@return page from 1} */
    public int page() {
        return place.page();
    }

    /** {@return rectangles to highlight, in user space; may be empty} */
    public List<BoxData> boxes() {
        return place.boxes();
    }

    /** {@return text to highlight when there are no boxes; may be empty} */
    public String quote() {
        return place.quote();
    }
}
