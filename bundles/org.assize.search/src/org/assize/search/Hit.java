package org.assize.search;

import java.util.List;

/**
 * A page that a query finds.
 *
 * @param caseFile   case number
 * @param document   path of the document within the case file
 * @param title      title of the document
 * @param sha256     SHA-256 (hex) of the document
 * @param page       page, from 1
 * @param snippet    the text around the first place, on one line; the beginning of the page if the query names no text
 * @param highlights the places within the snippet, in order, not overlapping
 * @param recognized whether the text was read by machine from a picture, and so may differ from what the page shows
 */
public record Hit(String caseFile, String document, String title, String sha256, int page, String snippet,
        List<TextRange> highlights, boolean recognized) {

    /** Copies the list. */
    public Hit {
        highlights = List.copyOf(highlights);
    }
}
