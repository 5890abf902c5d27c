package org.assize.internal.ui.document.find;

import java.util.List;

import org.assize.document.Quad;
import org.assize.search.TextRange;

/**
 * A place where a text was found.
 *
 * @param page    from 1
 * @param range   characters of the page
 * @param quads   where, in user space
 * @param snippet what stands there
 */
public record Match(int page, TextRange range, List<Quad> quads, Snippet snippet) {

    public Match {
        quads = List.copyOf(quads);
    }
}
