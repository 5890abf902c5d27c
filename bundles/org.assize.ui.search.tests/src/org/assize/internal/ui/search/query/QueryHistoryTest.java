package org.assize.internal.ui.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;

class QueryHistoryTest {

    private final DialogSettings settings = new DialogSettings("search");
    private final QueryHistory history = new QueryHistory(settings);

    @Test
    void the_latest_query_comes_first_and_only_once() {
        history.add("打火机");
        history.add("扣押");
        history.add("打火机");
        history.add("  ");
        assertThat(history.list()).containsExactly("打火机", "扣押");
    }

    @Test
    void queries_outlive_a_restart() {
        history.add("打火机");
        assertThat(new QueryHistory(settings).list()).containsExactly("打火机");
    }

    @Test
    void only_the_last_ones_are_kept() {
        for (int i = 0; i < QueryHistory.LIMIT + 5; i++) {
            history.add("query " + i);
        }
        assertThat(history.list()).hasSize(QueryHistory.LIMIT).first().isEqualTo("query 54");
        assertThat(history.list()).last().isEqualTo("query 5");
    }

    @Test
    void going_back_and_forward_ends_at_what_was_being_typed() {
        history.add("first");
        history.add("second");
        assertThat(history.back("typed")).isEqualTo("second");
        assertThat(history.back("second")).isEqualTo("first");
        assertThat(history.back("first")).as("no older one").isEqualTo("first");
        assertThat(history.forward()).isEqualTo("second");
        assertThat(history.forward()).isEqualTo("typed");
        assertThat(history.isBack()).isFalse();
    }

    @Test
    void going_back_from_the_query_that_ran_last_shows_the_one_before() {
        history.add("first");
        history.add("second");
        assertThat(history.back("second")).isEqualTo("first");
    }

    @Test
    void without_queries_the_field_stays_as_it_is() {
        assertThat(history.back("typed")).isEqualTo("typed");
        assertThat(history.isBack()).isFalse();
    }
}
