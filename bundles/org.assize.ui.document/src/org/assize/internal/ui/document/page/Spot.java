package org.assize.internal.ui.document.page;

import java.util.List;

import org.assize.document.Quad;

/**
 * Something to be seen on a page besides the page.
 *
 * @param page  from 1
 * @param quads where, in user space
 * @param label short text drawn at the first quad; may be empty
 * @param hint  text shown when the pointer rests on it; may be empty
 */
public record Spot(int page, List<Quad> quads, String label, String hint) {

    public Spot {
        quads = List.copyOf(quads);
    }

    public static Spot of(int page, List<Quad> quads) {
        return new Spot(page, quads, "", "");
    }
}
