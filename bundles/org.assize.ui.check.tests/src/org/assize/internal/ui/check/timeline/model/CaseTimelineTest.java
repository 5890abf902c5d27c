package org.assize.internal.ui.check.timeline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assize.internal.ui.check.timeline.model.Given.fact;
import static org.assize.internal.ui.check.timeline.model.Given.on;
import static org.assize.internal.ui.check.timeline.model.Given.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.assize.check.TimelineKind;
import org.assize.internal.ui.check.timeline.model.CaseTimeline.Gap;
import org.junit.jupiter.api.Test;

class CaseTimelineTest {

    @Test
    void entries_stand_in_the_order_in_which_they_happened() {
        CaseTimeline timeline = timeline(on(TimelineKind.DECISION, "2026-10-16"), on(TimelineKind.ACT, "2026-09-03"),
                fact(TimelineKind.QUESTIONING, "2026-09-03 23:00", "2026-09-04 01:00", "second"));

        assertThat(timeline.happenings()).extracting(Happening::kind).containsExactly(TimelineKind.ACT,
                TimelineKind.QUESTIONING, TimelineKind.DECISION);
    }

    @Test
    void what_two_checks_say_is_shown_once_with_the_faults_of_both() {
        CaseTimeline timeline = CaseTimeline.of(
                List.of(fact(TimelineKind.QUESTIONING, "2026-09-03 23:00", null, "same", "p1"),
                        fact(TimelineKind.QUESTIONING, "2026-09-03 23:00", null, "same", "p2", "gone")),
                Map.of("p1", "one officer", "p2", "over time"), Locale.ENGLISH);

        assertThat(timeline.happenings()).hasSize(1);
        assertThat(timeline.happenings().getFirst().faults()).containsExactly("one officer", "over time");
        assertThat(timeline.faulty()).isEqualTo(1);
    }

    @Test
    void a_proposal_that_counts_no_longer_is_no_fault() {
        CaseTimeline timeline = CaseTimeline.of(List.of(fact(TimelineKind.NOTICE, "2026-09-03", null, "n", "p1")),
                Map.of(), Locale.ENGLISH);

        assertThat(timeline.faulty()).isZero();
    }

    @Test
    void an_end_before_the_beginning_is_not_believed() {
        Happening happening = timeline(fact(TimelineKind.QUESTIONING, "2026-09-03 23:00", "2026-09-03 08:00", "q"))
                .happenings().getFirst();

        assertThat(happening.lasted()).isFalse();
        assertThat(happening.until()).isEqualTo(happening.from());
    }

    @Test
    void gaps_count_the_days_on_which_nothing_happened() {
        CaseTimeline timeline = timeline(on(TimelineKind.ACT, "2026-09-01"), on(TimelineKind.NOTICE, "2026-09-25"));

        assertThat(timeline.gaps()).hasSize(1);
        assertThat(timeline.gaps().getFirst().days()).isEqualTo(23);
    }

    @Test
    void a_deadline_fills_no_gap_and_custody_does() {
        assertThat(timeline(on(TimelineKind.ACT, "2026-09-01"), on(TimelineKind.DEADLINE, "2026-09-12"),
                on(TimelineKind.NOTICE, "2026-09-25")).gaps()).extracting(Gap::days).containsExactly(23L);
        assertThat(timeline(on(TimelineKind.ACT, "2026-09-01"),
                fact(TimelineKind.CUSTODY, "2026-09-02", "2026-09-20", "held"),
                on(TimelineKind.NOTICE, "2026-09-25")).gaps()).isEmpty();
    }
}
