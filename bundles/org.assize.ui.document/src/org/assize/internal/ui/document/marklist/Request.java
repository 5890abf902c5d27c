package org.assize.internal.ui.document.marklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.anchor.AnchorFinding;
import org.assize.annotation.anchor.AnchorReport;
import org.assize.records.Library;

/**
 * All that decides what the list shows.
 *
 * @param subject  what it is about
 * @param marks    the marks of the case file
 * @param foreign  what other programs left in the document being read
 * @param places   where that stands whose document was replaced
 * @param filter   which are wanted
 * @param grouping under what they stand together
 * @param folded   keys of the groups that are folded
 */
record Request(Subject subject, List<MarkSnapshot> marks, List<MarkSnapshot> foreign,
        AnchorReport places, ListFilter filter, Grouping grouping, Set<String> folded) {

    /** Nothing was looked for, or nothing had to be. */
    static final AnchorReport NO_PLACES = new AnchorReport(0, List.of());

    static final Request NONE = new Request(Subject.NONE, List.of(), List.of(), NO_PLACES, ListFilter.ALL,
            Grouping.PAGE, Set.of());

    Request {
        marks = List.copyOf(marks);
        foreign = List.copyOf(foreign);
        folded = Set.copyOf(folded);
    }

    /** {@return what the list shows then} Not for the UI thread. */
    Arranged arrange(Library library) {
        List<MarkSnapshot> wanted = marks.stream().filter(m -> subject.includes(m.data().document())).toList();
        List<MarkRow> all = new MarkRows(library, subject.caseFile()).of(wanted, foreign, placesOf(subject));
        List<MarkRow> shown = new ArrayList<>(all);
        shown.removeIf(filter.predicate().negate());
        return new Arranged(this, all.size(), shown, Lines.of(shown, grouping, subject.whole(), folded),
                Choices.of(all));
    }

    private List<AnchorFinding> placesOf(Subject about) {
        return places.findings().stream().filter(found -> about.includes(found.document())).toList();
    }

    Request with(Subject other) {
        return new Request(other, marks, foreign, places, filter, grouping, folded);
    }

    Request withMarks(List<MarkSnapshot> read) {
        return new Request(subject, read, foreign, places, filter, grouping, folded);
    }

    Request withForeign(List<MarkSnapshot> read) {
        return new Request(subject, marks, read, places, filter, grouping, folded);
    }

    Request with(AnchorReport found) {
        return new Request(subject, marks, foreign, found, filter, grouping, folded);
    }

    Request with(ListFilter other) {
        return new Request(subject, marks, foreign, places, other, grouping, folded);
    }

    Request with(Grouping other) {
        return new Request(subject, marks, foreign, places, filter, other, Set.of());
    }

    Request with(Set<String> otherFolded) {
        return new Request(subject, marks, foreign, places, filter, grouping, otherFolded);
    }
}
