package org.assize.internal.ui.checklist.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.records.Refusal;
import org.junit.jupiter.api.Test;

class MissingTest {

    private static Refusal unanswered(String item) {
        return new Refusal("review.seal.unanswered", item, "未评查");
    }

    private static Refusal unproved(String item) {
        return new Refusal("review.seal.no-evidence", item, "缺证据");
    }

    @Test
    void unanswered_items_are_named_together_and_faults_one_by_one() {
        Missing missing = Missing.of(List.of(unanswered("1.1"), unproved("2.1"), unanswered("2.2"), unproved("3.1"),
                unproved("3.2")), 2);
        assertThat(missing.unanswered()).containsExactly("1.1", "2.2");
        assertThat(missing.others()).extracting(Refusal::subject).containsExactly("2.1", "3.1");
        assertThat(missing.more()).isEqualTo(1);
    }

    @Test
    void a_fault_is_looked_at_before_what_was_not_reached_yet() {
        assertThat(Missing.of(List.of(unanswered("1.1"), unproved("2.1")), 2).first()).isEqualTo("2.1");
        assertThat(Missing.of(List.of(unanswered("1.1")), 2).first()).isEqualTo("1.1");
        assertThat(Missing.of(List.of(), 2).first()).isEmpty();
    }
}
