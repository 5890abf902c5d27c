package org.assize.internal.ui.check.timeline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assize.internal.ui.check.timeline.model.Given.fact;
import static org.assize.internal.ui.check.timeline.model.Given.on;
import static org.assize.internal.ui.check.timeline.model.Given.timeline;

import java.util.List;
import java.util.Optional;

import org.assize.check.TimelineKind;
import org.assize.internal.ui.check.timeline.model.Arrangement.Spot;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final int WORDS = 120;

    private final CaseTimeline timeline = timeline(on(TimelineKind.ACT, "2026-09-01"),
            fact(TimelineKind.QUESTIONING, "2026-09-01 09:00", "2026-09-01 11:00", "first"),
            fact(TimelineKind.QUESTIONING, "2026-09-01 10:00", "2026-09-01 12:00", "second"),
            fact(TimelineKind.CUSTODY, "2026-09-01", "2026-09-10", "held"), on(TimelineKind.NOTICE, "2026-09-02"),
            on(TimelineKind.DEADLINE, "2026-09-30"), on(TimelineKind.SERVICE, "2026-10-02"));
    private final Arrangement arrangement = Arrangement.of(timeline, TimeScale.of(timeline), 80, h -> WORDS);

    private Happening titled(String title) {
        return timeline.happenings().stream().filter(h -> h.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void nothing_covers_anything_else() {
        List<Spot> spots = arrangement.spots();
        for (Spot one : spots) {
            for (Spot other : spots) {
                if (one != other && arrangement.line(one) == arrangement.line(other)) {
                    assertThat(one.end() <= other.left() || other.end() <= one.left())
                            .as(one + " and " + other).isTrue();
                }
            }
        }
        assertThat(arrangement.lines().get(Lane.PERSON)).isGreaterThan(1);
    }

    @Test
    void a_point_hits_what_is_drawn_there() {
        for (Spot spot : arrangement.spots()) {
            assertThat(arrangement.at(spot.x() + spot.width() / 2, arrangement.line(spot))).contains(spot);
            assertThat(arrangement.at(spot.end() - 1, arrangement.line(spot))).contains(spot);
        }
        assertThat(arrangement.at(-100, 0)).isEmpty();
    }

    @Test
    void words_stand_in_a_bar_that_is_long_enough() {
        assertThat(arrangement.of(titled("held")).orElseThrow().isInside()).isTrue();
        assertThat(arrangement.of(titled("first")).orElseThrow().isInside()).isFalse();
    }

    @Test
    void words_at_the_end_of_the_axis_stand_before_their_sign() {
        Spot last = arrangement.spots().getLast();
        assertThat(last.text() + WORDS).isLessThan(last.x());
        assertThat(arrangement.at(last.text() + 1, arrangement.line(last))).contains(last);
    }

    @Test
    void lanes_keep_their_order() {
        assertThat(arrangement.spots().stream().sorted((a, b) -> arrangement.line(a) - arrangement.line(b))
                .map(s -> s.happening().lane())).isSorted();
        assertThat(timeline.lanes()).containsExactly(Lane.ACT, Lane.PERSON, Lane.NOTICE, Lane.SERVICE, Lane.DEADLINE);
    }

    @Test
    void arrows_lead_through_time_and_across_lanes() {
        List<Happening> all = timeline.happenings();
        assertThat(Steps.inTime(timeline, Optional.empty(), 1)).contains(all.getFirst());
        assertThat(Steps.inTime(timeline, Optional.empty(), -1)).contains(all.getLast());
        assertThat(Steps.inTime(timeline, Optional.of(all.get(2)), 1)).contains(all.get(3));
        assertThat(Steps.inTime(timeline, Optional.of(all.getLast()), 1)).contains(all.getLast());
        Happening act = all.stream().filter(h -> h.kind() == TimelineKind.ACT).findFirst().orElseThrow();
        assertThat(Steps.acrossLines(arrangement, act, true).map(Happening::lane)).contains(Lane.PERSON);
        assertThat(Steps.acrossLines(arrangement, act, false)).isEmpty();
        assertThat(Steps.nextFault(timeline, Optional.of(act))).isEmpty();
    }
}
