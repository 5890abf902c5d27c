package org.assize.internal.ui.check.timeline.model;

import java.util.List;

import org.assize.check.Moment;
import org.assize.check.TimelineKind;
import org.assize.check.run.TimelineFact;
import org.assize.records.event.EvidenceData;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline as it is shown.
 *
 * @param until  when it ended; the beginning if it did not last, or if the documents let it end before it began
 * @param title  in the language of the user
 * @param place  where it is written; absent if only the metadata says so, or for a deadline
 * @param faults what checks find wrong with it, in the language of the user
 */
public record Happening(TimelineKind kind, Moment from, Moment until, String title, List<String> people,
        @Nullable EvidenceData place, List<String> faults) {

    /** Copies the lists. */
    public Happening {
        people = List.copyOf(people);
        faults = List.copyOf(faults);
    }

    static Happening of(TimelineFact fact, String title, List<String> faults) {
        Moment end = fact.until();
        return new Happening(fact.kind(), fact.from(), end == null || end.compareTo(fact.from()) < 0 ? fact.from()
                : end, title, fact.people(), fact.place(), faults);
    }

    /** {@return the lane it is drawn in} */
    public Lane lane() {
        return Lane.of(kind);
    }

    /** {@return whether it took time that is known} */
    public boolean lasted() {
        return !until.equals(from);
    }

    /** {@return whether a check finds something wrong with it} */
    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** {@return whether it is written on a page} */
    public boolean isOn(String document, int page) {
        return place != null && place.anchor().page() == page && place.document().equals(document);
    }
}
