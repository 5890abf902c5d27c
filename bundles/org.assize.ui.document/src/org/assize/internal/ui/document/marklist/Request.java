package org.assize.internal.ui.document.marklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.anchor.AnchorMatch;
import org.assize.records.Library;

/**
 * All that decides what the list shows.
 *
 * @param subject  what it is about
 * @param marks    the marks of the case file
 * @param foreign  what other programs left in the document being read
 * @param matches  where marks stand whose documents are not those they were made in, by their ids
 * @param filter   which are wanted
 * @param grouping under what they stand together
 * @param folded   keys of the groups that are folded
 */
record Request(Subject subject, List<MarkSnapshot> marks, List<MarkSnapshot> foreign,
        Map<String, AnchorMatch> matches, ListFilter filter, Grouping grouping, Set<String> folded) {

    static final Request NONE = new Request(Subject.NONE, List.of(), List.of(), Map.of(), ListFilter.ALL,
            Grouping.PAGE, Set.of());

    Request {
        marks = List.copyOf(marks);
        foreign = List.copyOf(foreign);
        matches = Map.copyOf(matches);
        folded = Set.copyOf(folded);
    }

    /** {@return what the list shows then} Not for the UI thread. */
    Arranged arrange(Library library) {
        List<MarkSnapshot> wanted = marks.stream().filter(m -> subject.includes(m.data().document())).toList();
        List<MarkRow> all = new MarkRows(library, subject.caseFile()).of(wanted, foreign, matches);
        List<MarkRow> shown = new ArrayList<>(all);
        shown.removeIf(filter.predicate().negate());
        return new Arranged(this, all.size(), shown, Lines.of(shown, grouping, subject.whole(), folded),
                Choices.of(all));
    }

    Request with(Subject other) {
        return new Request(other, marks, foreign, matches, filter, grouping, folded);
    }

    Request withMarks(List<MarkSnapshot> read) {
        return new Request(subject, read, foreign, matches, filter, grouping, folded);
    }

    Request withForeign(List<MarkSnapshot> read) {
        return new Request(subject, marks, read, matches, filter, grouping, folded);
    }

    Request with(Map<String, AnchorMatch> found) {
        return new Request(subject, marks, foreign, found, filter, grouping, folded);
    }

    Request with(ListFilter other) {
        return new Request(subject, marks, foreign, matches, other, grouping, folded);
    }

    Request with(Grouping other) {
        return new Request(subject, marks, foreign, matches, filter, other, Set.of());
    }

    Request with(Set<String> otherFolded) {
        return new Request(subject, marks, foreign, matches, filter, grouping, otherFolded);
    }
}
