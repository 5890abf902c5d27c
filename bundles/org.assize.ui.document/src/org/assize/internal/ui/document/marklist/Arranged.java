package org.assize.internal.ui.document.marklist;

import java.util.List;

/**
 * What the list shows.
 *
 * @param request what it follows from
 * @param total   number of marks without the filter
 * @param shown   the marks that pass the filter, those in folded groups included
 * @param lines   the lines of the list
 * @param choices to what it can be narrowed
 */
record Arranged(Request request, int total, List<MarkRow> shown, Lines lines, Choices choices) {

    static final Arranged NOTHING = new Arranged(Request.NONE, 0, List.of(), Lines.NONE, Choices.NONE);

    Arranged {
        shown = List.copyOf(shown);
    }
}
