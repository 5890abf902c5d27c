package org.assize.internal.ui.check.timeline.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.assize.check.Moment;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.check.run.TimelineFact;
import org.assize.records.event.AnchorData;
import org.assize.records.event.EvidenceData;
import org.jspecify.annotations.Nullable;

/** Facts of an invented case. */
final class Given {

    private Given() {
    }

    static Moment moment(String text) {
        String[] parts = text.split(" ");
        return new Moment(LocalDate.parse(parts[0]), parts.length > 1 ? LocalTime.parse(parts[1]) : null);
    }

    static TimelineFact fact(TimelineKind kind, String from, @Nullable String until, String title,
            String... proposals) {
        EvidenceData place = new EvidenceData(title + ".pdf", title, new AnchorData("", 1, List.of(), "", "", ""));
        return new TimelineFact("check", kind, moment(from), until == null ? null : moment(until),
                new Wording(title, title), List.of(), place, List.of(proposals));
    }

    static CaseTimeline timeline(TimelineFact... facts) {
        return CaseTimeline.of(List.of(facts), Map.of(), Locale.ENGLISH);
    }

    static TimelineFact on(TimelineKind kind, String day) {
        return fact(kind, day, null, kind + " " + day);
    }
}
