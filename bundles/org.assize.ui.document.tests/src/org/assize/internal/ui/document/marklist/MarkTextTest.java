package org.assize.internal.ui.document.marklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.annotation.anchor.AnchorOutcome;
import org.assize.internal.ui.document.mark.MarkWords;
import org.assize.model.annotation.MarkKind;
import org.junit.jupiter.api.Test;

class MarkTextTest {

    @Test
    void aLineSaysWhatWasWrittenAndWhatIsQuoted() {
        assertThat(MarkLabels.words(Rows.row().text("一人询问\n应为二人").quote("民警李某\n单独询问").make()))
                .contains("一人询问 应为二人", "民警李某 单独询问").doesNotContain("\n");
    }

    @Test
    void aMarkWithoutWordsIsCalledByItsKind() {
        assertThat(MarkLabels.words(Rows.row().kind(MarkKind.ARROW).make())).isEqualTo(MarkWords.of(MarkKind.ARROW));
    }

    @Test
    void oneSeesThatAMarkComesFromElsewhere() {
        assertThat(MarkLabels.author(Rows.row().by("王某", Origin.FOREIGN).make())).contains("王某")
                .isNotEqualTo("王某");
        assertThat(MarkLabels.author(Rows.row().by("", Origin.FOREIGN).make())).isNotBlank();
        assertThat(MarkLabels.author(Rows.row().by("王某", Origin.OTHERS).make())).isEqualTo("王某");
    }

    @Test
    void aPlaceInDoubtIsSeenInTheListAndExplainedInFull() {
        MarkRow row = Rows.row().found(AnchorOutcome.UNCERTAIN).make();

        assertThat(MarkLabels.status(row)).contains("⚠", MarkLabels.of(AnchorOutcome.UNCERTAIN));
        assertThat(MarkText.full(row)).contains(MarkLabels.of(AnchorOutcome.UNCERTAIN), "why");
        assertThat(MarkLabels.status(Rows.row().found(AnchorOutcome.EXACT).make())).isEmpty();
    }

    @Test
    void aPlaceNobodyHasLookedForIsInDoubtAndCannotBeConfirmed() {
        MarkRow row = Rows.row().earlier().make();

        assertThat(MarkLabels.status(row)).contains("⚠", MarkLabels.of(AnchorOutcome.UNCERTAIN));
        assertThat(MarkText.full(row)).contains(Messages.placeNotLooked);
        assertThat(MarkChanges.confirm(List.of(row))).isEmpty();
        assertThat(MarkLabels.status(Rows.row().make())).isEmpty();
    }

    @Test
    void aPlaceThatWasConfirmedIsNoLongerMoved() {
        MarkRow row = Rows.row().page(3).found(AnchorOutcome.MOVED).confirmed().make();

        assertThat(MarkLabels.status(row)).isEmpty();
        assertThat(row.isToConfirm()).isFalse();
        assertThat(row.target().place().page()).isEqualTo(3);
    }

    @Test
    void theReaderIsSentToTheFoundPlace() {
        assertThat(Rows.row().page(3).found(AnchorOutcome.MOVED).make().target().place().page()).isEqualTo(7);
        assertThat(Rows.row().page(3).make().target().place().page()).isEqualTo(3);
    }

    @Test
    void copiesTellWhereTheyComeFrom() {
        String copied = MarkText.quotations(List.of(Rows.row().text("一人询问").quote("单独询问").make(),
                Rows.row().page(9).quote("八小时").make()));

        assertThat(copied).contains("一人询问", "单独询问", "行罚〔2026〕1号", "询问笔录", "八小时", "9");
    }
}
