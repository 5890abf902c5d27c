package org.assize.internal.ui.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assize.check.run.CheckSelection.Redo;
import org.assize.internal.ui.check.run.Demands.Demand;
import org.assize.internal.ui.check.run.Demands.Progress;
import org.junit.jupiter.api.Test;

class DemandsTest {

    private final Demands demands = new Demands();

    private List<String> all() {
        List<String> all = new ArrayList<>();
        for (Optional<Demand> next = demands.next(); next.isPresent(); next = demands.next()) {
            all.add(next.get().caseFile());
        }
        return all;
    }

    @Test
    void what_a_person_waits_for_comes_before_what_came_in() {
        demands.last(List.of("A", "B", "C"));
        demands.first(List.of("C"), Redo.NOTHING);
        demands.first(List.of("X", "Y"), Redo.NOTHING);

        assertThat(all()).containsExactly("X", "Y", "C", "A", "B");
    }

    @Test
    void what_waits_already_is_not_done_twice() {
        demands.first(List.of("A"), Redo.NOTHING);
        demands.last(List.of("A", "B"));
        demands.last(List.of("B"));

        assertThat(all()).containsExactly("A", "B");
    }

    @Test
    void what_is_under_way_is_not_wanted_again_unless_it_is_to_be_redone() {
        demands.first(List.of("A"), Redo.NOTHING);
        demands.next();
        demands.first(List.of("A"), Redo.NOTHING);
        assertThat(demands.progress()).isEqualTo(new Progress(0, 1));

        demands.first(List.of("A"), Redo.EVERYTHING);
        assertThat(demands.next()).contains(new Demand("A", Redo.EVERYTHING));
    }

    @Test
    void progress_counts_from_the_last_rest() {
        demands.last(List.of("A", "B", "C"));
        demands.next();
        demands.next();
        assertThat(demands.progress()).isEqualTo(new Progress(1, 3));
        assertThat(demands.has("B")).isTrue();
        assertThat(demands.has("A")).isFalse();

        all();
        assertThat(demands.progress()).isEqualTo(new Progress(0, 0));
    }

    @Test
    void who_gives_up_wants_nothing_any_more() {
        demands.last(List.of("A", "B"));
        demands.next();
        demands.clear();

        assertThat(demands.has("A")).isFalse();
        assertThat(demands.next()).isEmpty();
    }
}
