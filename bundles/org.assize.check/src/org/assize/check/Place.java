package org.assize.check;

import java.util.List;

import org.assize.document.PageText;
import org.assize.document.Quad;

/**
 * A place that shows a finding.
 *
 * @param document path of the document within the case file
 * @param page     from 1
 * @param quads    where on the page, in its user space; empty for the page as a whole
 * @param quote    what stands there; empty for the page as a whole
 * @param prefix   what stands before it, at most {@value #CONTEXT} characters
 * @param suffix   what stands after it, at most {@value #CONTEXT} characters
 */
public record Place(String document, int page, List<Quad> quads, String quote, String prefix, String suffix) {

    /** How much of the text around a quote helps to find it again. */
    public static final int CONTEXT = 32;

    /** Copies the list. */
    public Place {
        quads = List.copyOf(quads);
    }

    /**
     * {@return the place of a range of characters on a page}
     *
     * @throws IndexOutOfBoundsException if the text of the page does not have the range
     */
    public static Place of(CheckedDocument document, CheckedPage page, int from, int to) {
        PageText text = page.text();
        String all = text.text();
        return new Place(document.path(), page.number(), text.quads(from, to), all.substring(from, to),
                all.substring(Math.max(0, from - CONTEXT), from),
                all.substring(to, Math.min(all.length(), to + CONTEXT)));
    }

    /** {@return a page as a whole} */
    public static Place of(CheckedDocument document, int page) {
        return new Place(document.path(), page, List.of(), "", "", "");
    }
}
