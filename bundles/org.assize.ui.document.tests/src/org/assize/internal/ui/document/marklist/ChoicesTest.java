package org.assize.internal.ui.document.marklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;

import org.assize.annotation.anchor.AnchorOutcome;
import org.assize.model.annotation.MarkKind;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private final MarkRow first = Rows.row().tags("时限").text("询问超过八小时").make();
    private final MarkRow second = Rows.row().kind(MarkKind.NOTE).tags("时限", "人数").make();
    private final MarkRow third = Rows.row().kind(MarkKind.NOTE).resolved().found(AnchorOutcome.ORPHAN).make();
    private final List<MarkRow> rows = List.of(first, second, third);
    private final Choices choices = Choices.of(rows);

    @Test
    void valuesAreCountedAndTheMostFrequentComesFirst() {
        assertThat(choices.of(FilterField.KIND)).extracting(Choices.Choice::value, Choices.Choice::count)
                .containsExactly(tuple("NOTE", 2),
                        tuple("HIGHLIGHT", 1));
        assertThat(choices.of(FilterField.TAG)).extracting(Choices.Choice::value).containsExactly("时限", "人数");
    }

    @Test
    void everyChoiceLeavesAsManyMarksAsItSays() {
        for (FilterField field : FilterField.values()) {
            for (Choices.Choice choice : choices.of(field)) {
                ListFilter filter = Choices.toggled(ListFilter.ALL, field, choice.value());
                assertThat(rows.stream().filter(filter.predicate())).as("%s %s", field, choice)
                        .hasSize(choice.count());
            }
        }
    }

    @Test
    void choosingTwiceIsChoosingNothing() {
        for (FilterField field : FilterField.values()) {
            String value = choices.of(field).getFirst().value();
            ListFilter once = Choices.toggled(ListFilter.ALL, field, value);
            assertThat(field.of(once)).containsExactly(value);
            assertThat(once.isAll()).isFalse();
            assertThat(Choices.toggled(once, field, value)).isEqualTo(ListFilter.ALL);
        }
    }

    @Test
    void valuesOfOneFieldAddUpAndFieldsNarrow() {
        ListFilter notes = Choices.toggled(ListFilter.ALL, FilterField.KIND, "NOTE");
        ListFilter both = Choices.toggled(notes, FilterField.KIND, "HIGHLIGHT");

        assertThat(rows.stream().filter(both.predicate())).hasSize(3);
        assertThat(rows.stream().filter(Choices.toggled(notes, FilterField.TAG, "时限").predicate()))
                .containsExactly(second);
        assertThat(rows.stream().filter(both.with("八小时").predicate())).containsExactly(first);
    }

    @Test
    void whatIsChosenIsSaidInWords() {
        assertThat(choices.describe(ListFilter.ALL)).isEmpty();

        ListFilter filter = new ListFilter(ListFilter.ALL.marks(), Set.of(AnchorOutcome.ORPHAN));

        assertThat(choices.describe(Choices.toggled(filter, FilterField.TAG, "时限")))
                .contains("时限", MarkLabels.of(AnchorOutcome.ORPHAN));
    }
}
