package org.assize.internal.ui.document.find;

import java.util.List;

import org.assize.document.Quad;

/**
 * A place where a text was found.
 *
 * @param page  from 1
 * @param quads where, in user space
 */
public record Match(int page, List<Quad> quads) {

    public Match {
        quads = List.copyOf(quads);
    }
}
