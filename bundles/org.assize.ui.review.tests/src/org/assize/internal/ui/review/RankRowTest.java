package org.assize.internal.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.assize.internal.ui.review.RoundSnapshot.Choice;
import org.assize.model.review.SelectionKind;
import org.assize.review.RankedFile;
import org.junit.jupiter.api.Test;

class RankRowTest {

    private static final List<RankedFile> RANKING = List.of(ranked(1, "A"), ranked(2, "B"), ranked(2, "C"),
            ranked(2, "D"), ranked(5, "E"), ranked(5, "F"));

    private static RankedFile ranked(int position, String caseFile) {
        return new RankedFile(position, position != 1, caseFile, "r/" + caseFile, new BigDecimal("90.00"), null, "good",
                "良好", false, 0);
    }

    @Test
    void tied_files_share_a_bracket_and_neighbouring_ties_have_their_own() {
        assertThat(RankRow.of(RANKING, List.of())).extracting(RankRow::bracket)
                .containsExactly("", "┌", "│", "└", "┌", "└");
    }

    @Test
    void best_and_worst_carry_a_sign() {
        List<RankRow> rows = RankRow.of(RANKING, List.of(new Choice(SelectionKind.BEST, "A", "", "李评查"),
                new Choice(SelectionKind.WORST, "F", "复核确定", "李评查")));
        assertThat(rows).extracting(RankRow::sign).containsExactly("★", "", "", "", "", "▽");
    }

    @Test
    void a_decision_for_none_marks_nothing() {
        List<RankRow> rows = RankRow.of(RANKING, List.of(new Choice(SelectionKind.BEST, "", "无优秀案卷", "李评查")));
        assertThat(rows).extracting(RankRow::sign).containsOnly("");
    }

    @Test
    void nothing_reviewed_is_an_empty_ranking() {
        assertThat(RankRow.of(List.of(), List.of())).isEmpty();
    }
}
