package org.assize.internal.ui.document.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.assize.document.DocumentSession;
import org.assize.document.PageGeometry;

/**
 * How the reader turned the document, and single pages of it beyond that. Immutable.
 *
 * @param all how all pages are turned
 * @param own how single pages are turned in addition, by page from 1
 */
public record Turns(Turn all, Map<Integer, Turn> own) {

    public static final Turns NONE = new Turns(Turn.NONE, Map.of());

    public Turns {
        own = Map.copyOf(own);
    }

    /** {@return all pages turned one quarter further clockwise} */
    public Turns further() {
        return new Turns(all.next(), own);
    }

    /** {@return one page turned one quarter further clockwise} */
    public Turns further(int page) {
        Map<Integer, Turn> next = new HashMap<>(own);
        next.merge(page, Turn.RIGHT, Turn::plus);
        next.values().removeIf(turn -> turn == Turn.NONE);
        return new Turns(all, next);
    }

    /** {@return how a page is turned, from 1} */
    public Turn of(int page) {
        return all.plus(own.getOrDefault(page, Turn.NONE));
    }

    /** {@return all pages of a document as they are seen turned} */
    public List<PageGeometry> pages(DocumentSession document) {
        return IntStream.rangeClosed(1, document.pageCount()).mapToObj(p -> of(p).apply(document.geometry(p)))
                .toList();
    }
}
