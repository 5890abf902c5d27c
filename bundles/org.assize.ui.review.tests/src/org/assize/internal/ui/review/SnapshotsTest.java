package org.assize.internal.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.assize.internal.ui.review.RoundSnapshot.BulletinRow;
import org.assize.internal.ui.review.RoundSnapshot.Choice;
import org.assize.internal.ui.review.RoundSnapshot.ReviewRow;
import org.assize.internal.ui.review.RoundSnapshot.StratumRow;
import org.assize.model.review.ReviewState;
import org.assize.model.review.RoundState;
import org.assize.model.review.SelectionKind;
import org.assize.review.RankedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {

    @TempDir
    Path temp;

    private RoundFixture month;

    @BeforeEach
    void found() throws Exception {
        month = new RoundFixture(temp);
    }

    @AfterEach
    void close() {
        month.close();
    }

    @Test
    void a_planned_round_has_a_quota_and_nothing_else() throws Exception {
        month.planned(5, 2);
        RoundSnapshot round = month.snapshot();
        assertThat(round.state()).isEqualTo(RoundState.PLANNED);
        assertThat(round.title()).isEqualTo("2026年11月案卷评查");
        assertThat(round.seed()).isEmpty();
        assertThat(round.frameHash()).isEmpty();
        assertThat(round.reviews()).isEmpty();
        assertThat(round.strata()).extracting(StratumRow::quota, StratumRow::population, StratumRow::drawn)
                .containsExactly(tuple(2, 0, 0));
    }

    @Test
    void a_drawn_round_shows_frame_seed_and_drawn_files_in_order() throws Exception {
        month.registered("OLD", LocalDate.of(2026, 10, 31));
        List<String> drawn = month.drawn(6, 3);
        RoundSnapshot round = month.snapshot();
        assertThat(round.state()).isEqualTo(RoundState.DRAWN);
        assertThat(round.frame()).isEqualTo(6);
        assertThat(round.seed()).isEqualTo("seed");
        assertThat(round.frameHash()).hasSize(64);
        assertThat(round.drawHash()).hasSize(64);
        assertThat(drawn).hasSize(3).doesNotContain("OLD");
        assertThat(round.reviews()).extracting(ReviewRow::rank).containsExactly(1, 2, 3);
        assertThat(round.reviews()).extracting(ReviewRow::unit).containsOnly("城关派出所");
        assertThat(round.reviews()).allSatisfy(row -> {
            assertThat(row.review()).isEmpty();
            assertThat(row.state()).isNull();
            assertThat(row.score()).isNull();
        });
    }

    @Test
    void assigned_reviews_name_the_reviewer_and_sealed_ones_the_score() throws Exception {
        List<String> drawn = month.assigned(4, 2);
        month.sealed(drawn.getFirst(), "92.50");
        List<ReviewRow> rows = month.snapshot().reviews();
        assertThat(rows).extracting(ReviewRow::reviewer).containsOnly("李评查");
        assertThat(rows.getFirst().state()).isEqualTo(ReviewState.SEALED);
        assertThat(rows.getFirst().score()).isEqualByComparingTo("92.50");
        assertThat(rows.getFirst().grade()).isEqualTo("良好");
        assertThat(rows.getLast().score()).isNull();
        assertThat(rows.getLast().grade()).isEmpty();
    }

    @Test
    void an_excluded_file_stays_with_its_reason_and_its_replacement_follows() throws Exception {
        List<String> drawn = month.assigned(4, 2);
        month.rounds.exclude(month.library, RoundFixture.ROUND, drawn.getFirst(), "涉密");
        RoundSnapshot round = month.snapshot();
        assertThat(round.reviews()).hasSize(3);
        assertThat(round.reviews()).filteredOn(ReviewRow::excluded).singleElement()
                .satisfies(row -> {
                    assertThat(row.caseFile()).isEqualTo(drawn.getFirst());
                    assertThat(row.reason()).isEqualTo("涉密");
                });
        assertThat(round.reviews().getLast().review()).isEmpty();
        assertThat(round.strata().getFirst().drawn()).isEqualTo(2);
    }

    @Test
    void rankings_and_decisions_stand_with_their_stratum() throws Exception {
        List<String> drawn = month.assigned(3, 3);
        month.sealed(drawn.get(0), "80.00");
        month.sealed(drawn.get(1), "95.00");
        month.sealed(drawn.get(2), "80.00");
        month.selected(SelectionKind.BEST, drawn.get(1), "");
        StratumRow stratum = month.snapshot().strata().getFirst();
        assertThat(stratum.ranking()).extracting(RankedFile::position).containsExactly(1, 2, 2);
        assertThat(stratum.ranking().getFirst().score()).isEqualTo(new BigDecimal("95.00"));
        assertThat(stratum.choice(SelectionKind.BEST))
                .isEqualTo(new Choice(SelectionKind.BEST, drawn.get(1), "", "李评查"));
        assertThat(stratum.choice(SelectionKind.WORST)).isNull();
    }

    @Test
    void bulletins_lie_in_the_exports_of_the_library() throws Exception {
        List<String> drawn = month.assigned(1, 1);
        month.sealed(drawn.getFirst(), "80.00");
        month.selected(SelectionKind.BEST, "", "无优秀案卷");
        month.selected(SelectionKind.WORST, "", "仅一卷");
        month.published("1", "bulletin.pdf");
        RoundSnapshot round = month.snapshot();
        assertThat(round.state()).isEqualTo(RoundState.PUBLISHED);
        assertThat(round.bulletins()).containsExactly(
                new BulletinRow("1", month.library.layout().exports().resolve("bulletin.pdf"), "abcd"));
    }

    @Test
    void a_month_says_whether_it_has_a_round() throws Exception {
        month.registered("OLD", LocalDate.of(2026, 10, 31));
        month.planned(1, 1);
        assertThat(MonthOfCases.of(month.library)).extracting(MonthOfCases::hasRound).containsExactly(true, false);
    }

    @Test
    void months_are_offered_latest_first_with_their_numbers() throws Exception {
        month.registered("A", LocalDate.of(2026, 9, 30));
        month.registered("B", LocalDate.of(2026, 11, 1));
        month.registered("C", LocalDate.of(2026, 11, 30));
        month.registered("D", null);
        assertThat(MonthOfCases.of(month.library)).containsExactly(new MonthOfCases(YearMonth.of(2026, 11), 2, false),
                new MonthOfCases(YearMonth.of(2026, 9), 1, false));
    }
}
