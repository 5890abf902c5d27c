package org.assize.internal.ui.document.marklist;

import java.util.Set;
import java.util.function.Predicate;

import org.assize.annotation.MarkFilter;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.anchor.AnchorOutcome;

/**
 * Which rows are wanted.
 *
 * @param marks    what the mark must be like
 * @param outcomes how its place must have been found in the present version of its document; empty restricts nothing
 */
record ListFilter(MarkFilter marks, Set<AnchorOutcome> outcomes) {

    static final ListFilter ALL = new ListFilter(MarkFilter.ALL, Set.of());

    ListFilter {
        outcomes = Set.copyOf(outcomes);
    }

    /** {@return what tells whether a row is wanted} */
    Predicate<MarkRow> predicate() {
        Predicate<MarkSnapshot> wanted = marks.predicate();
        return row -> wanted.test(row.mark()) && (outcomes.isEmpty() || outcomes.contains(row.outcome()));
    }

    boolean isAll() {
        return equals(ALL);
    }

    /** {@return the same with other words to be found} */
    ListFilter with(String text) {
        return new ListFilter(new MarkFilter(text, marks.authors(), marks.tags(), marks.colours(), marks.kinds(),
                marks.statuses()), outcomes);
    }
}
