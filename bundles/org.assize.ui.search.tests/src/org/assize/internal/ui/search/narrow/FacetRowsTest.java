package org.assize.internal.ui.search.narrow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.assize.search.Facet;
import org.assize.search.Facet.Value;
import org.assize.search.FacetField;
import org.assize.search.SearchFilter;
import org.junit.jupiter.api.Test;

class FacetRowsTest {

    private static final Value NORTH = new Value("North", 12, 3);
    private static final Value SOUTH = new Value("South", 5, 2);
    private final Facet units = new Facet(FacetField.UNIT, List.of(NORTH, SOUTH));

    @Test
    void values_stand_as_they_were_counted() {
        assertThat(FacetRows.of(units, SearchFilter.NONE)).containsExactly(NORTH, SOUTH);
    }

    @Test
    void what_is_chosen_comes_first() {
        assertThat(FacetRows.of(units, SearchFilter.NONE.with(FacetField.UNIT, Set.of("South"))))
                .containsExactly(SOUTH, NORTH);
    }

    @Test
    void what_is_chosen_can_be_taken_back_even_if_nothing_has_it_any_more() {
        assertThat(FacetRows.of(units, SearchFilter.NONE.with(FacetField.UNIT, Set.of("West"))))
                .containsExactly(new Value("West", 0, 0), NORTH, SOUTH);
    }

    @Test
    void words_of_the_model_are_translated_and_names_are_not() {
        assertThat(FacetLabels.of(FacetField.UNIT, "青渡派出所")).isEqualTo("青渡派出所");
        assertThat(FacetLabels.of(FacetField.CASE_KIND, "criminal")).isNotEqualTo("criminal");
        assertThat(FacetLabels.of(FacetField.ROUND_RESULT, "优秀")).isEqualTo("优秀");
        assertThat(FacetLabels.of(FacetField.CAUSE, "")).isNotEmpty();
    }
}
