package org.assize.internal.plugins.checks.time;

import java.util.List;
import java.util.Optional;

import org.assize.check.Moment;
import org.assize.check.TimelineEntry;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.Act;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.PersonName;

/** Makes entries of the timeline from acts. */
final class Timelines {

    private Timelines() {
    }

    /** The entry of an act; nothing if it is not known when it was. */
    static Optional<TimelineEntry> entry(TimelineKind kind, Act act, List<String> findings) {
        Optional<Moment> begun = act.begun().or(() -> act.document().day().map(Moment::of));
        Passage where = act.time() == null ? act.document().closingDate().map(act.document()::passage).orElse(null)
                : act.time();
        List<String> names = act.people().stream().map(PersonName::name).toList();
        String people = String.join("、", names);
        return begun.map(from -> new TimelineEntry(kind, from, act.ended().orElse(null), new Wording(
                zh(kind) + people, en(kind) + (people.isEmpty() ? "" : ": " + people)), names,
                where == null ? act.document().firstPage() : where.place(), findings));
    }

    private static String zh(TimelineKind kind) {
        return switch (kind) {
            case QUESTIONING -> "询问（讯问）";
            case INSPECTION -> "检查（搜查、勘验）";
            case SEIZURE -> "扣押";
            default -> "";
        };
    }

    private static String en(TimelineKind kind) {
        return switch (kind) {
            case QUESTIONING -> "Questioning";
            case INSPECTION -> "Inspection or search";
            case SEIZURE -> "Seizure";
            default -> "";
        };
    }
}
