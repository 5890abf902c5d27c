package org.assize.internal.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;

import org.assize.model.review.RoundState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

    private static final Map<RoundState, Step> EXPECTED = new EnumMap<>(Map.of(RoundState.PLANNED, Step.PLAN,
            RoundState.FRAME_FROZEN, Step.DRAW, RoundState.DRAWN, Step.REVIEW, RoundState.REVIEWING, Step.REVIEW,
            RoundState.SCORED, Step.CHOOSE, RoundState.SELECTED, Step.PUBLISH, RoundState.PUBLISHED, Step.PUBLISH,
            RoundState.VOID, Step.PUBLISH));

    @ParameterizedTest
    @EnumSource(RoundState.class)
    void every_state_leads_to_its_step(RoundState state) {
        assertThat(Step.of(state)).isEqualTo(EXPECTED.get(state));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void every_step_has_a_title(Step step) {
        assertThat(step.title()).isNotBlank();
    }

    @Test
    void every_step_but_the_first_says_what_it_waits_for() {
        assertThat(Step.values()).filteredOn(s -> s.waitsFor().isEmpty()).containsExactly(Step.PLAN);
    }
}
