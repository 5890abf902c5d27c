package org.assize.internal.ui.check.timeline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assize.internal.ui.check.timeline.model.Given.fact;
import static org.assize.internal.ui.check.timeline.model.Given.moment;
import static org.assize.internal.ui.check.timeline.model.Given.on;
import static org.assize.internal.ui.check.timeline.model.Given.timeline;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.assize.check.TimelineKind;
import org.assize.check.run.TimelineFact;
import org.assize.internal.ui.check.timeline.model.TimeScale.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScaleTest {

    private static final Offset<Double> NEARLY = Offset.offset(1e-9);

    private static TimelineFact invented(Random random) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
        String from = day + " " + String.format("%02d:%02d", random.nextInt(24), random.nextInt(60));
        return switch (random.nextInt(3)) {
            case 0 -> fact(TimelineKind.NOTICE, day.toString(), null, "n");
            case 1 -> fact(TimelineKind.SEIZURE, from, null, "s");
            default -> fact(TimelineKind.QUESTIONING, from, day.plusDays(random.nextInt(3)) + " 23:59", "q");
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 2026, 99_999})
    void what_is_later_never_lies_further_left(long seed) {
        Random random = new Random(seed);
        TimeScale scale = TimeScale.of(timeline(IntStream.range(0, 40).mapToObj(i -> invented(random))
                .toArray(TimelineFact[]::new)));

        double last = 0;
        for (LocalDate day = LocalDate.of(2025, 12, 20); day.getYear() < 2028; day = day.plusDays(1)) {
            for (int minute = 0; minute <= TimeScale.DAY; minute += 30) {
                double at = scale.at(day, minute);
                assertThat(at).isBetween(last - 1e-9, scale.width() + 1e-9);
                last = Math.max(last, at);
            }
        }
        assertThat(last).isEqualTo(scale.width(), NEARLY);
    }

    @Test
    void columns_follow_each_other_without_holes() {
        TimeScale scale = TimeScale.of(timeline(on(TimelineKind.ACT, "2026-09-01"), on(TimelineKind.NOTICE,
                "2026-09-02"), on(TimelineKind.DECISION, "2026-10-30")));

        Column before = scale.columns().getFirst();
        assertThat(before.start()).isZero();
        for (Column column : scale.columns().subList(1, scale.columns().size())) {
            assertThat(column.start()).isEqualTo(before.start() + before.width(), NEARLY);
            assertThat(column.first()).isEqualTo(before.last().plusDays(1));
            before = column;
        }
    }

    @Test
    void two_hours_of_questioning_in_a_case_of_months_can_be_seen() {
        TimeScale scale = TimeScale.of(timeline(on(TimelineKind.ACT, "2026-03-01"),
                fact(TimelineKind.QUESTIONING, "2026-05-10 14:00", "2026-05-10 16:00", "q"),
                on(TimelineKind.DECISION, "2026-11-30")));

        double questioning = scale.end(moment("2026-05-10 16:00")) - scale.begin(moment("2026-05-10 14:00"));

        assertThat(questioning / scale.width()).isGreaterThan(0.05);
    }

    @Test
    void a_day_without_time_is_the_whole_day() {
        TimeScale scale = TimeScale.of(timeline(on(TimelineKind.ACT, "2026-03-01"), on(TimelineKind.NOTICE,
                "2026-03-02")));

        assertThat(scale.begin(moment("2026-03-01"))).isZero();
        assertThat(scale.point(moment("2026-03-01"))).isEqualTo(0.5, NEARLY);
        assertThat(scale.end(moment("2026-03-01"))).isEqualTo(scale.begin(moment("2026-03-02")), NEARLY);
    }

    @Test
    void an_empty_timeline_has_no_width() {
        assertThat(TimeScale.of(CaseTimeline.NONE).width()).isZero();
    }
}
