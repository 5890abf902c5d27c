package org.assize.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assize.review.Month.ROUND;
import static org.assize.review.Month.STRATUM;
import static org.assize.review.Month.refuses;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.assize.model.review.RoundState;
import org.assize.model.review.SelectionKind;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.event.AnswerData;
import org.assize.records.event.RoundPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of a month, and what each refuses. */
class MonthTest {

    @TempDir
    Path temp;

    private Month month;
    private Library library;
    private RoundService rounds;
    private ReviewService reviews;

    @BeforeEach
    void found() throws Exception {
        month = new Month(temp);
        library = month.library;
        rounds = month.rounds;
        reviews = month.reviews;
    }

    @AfterEach
    void close() {
        month.close();
    }

    @Test
    void the_whole_month() throws Exception {
        List<String> files = month.drawn(4);
        assertThat(files).hasSize(4).doesNotContain("OLD");
        assertThat(month.state()).isEqualTo(RoundState.REVIEWING);
        month.sealed(files.get(0), Department.answers(0));
        month.sealed(files.get(1), Department.answers(3));
        month.sealed(files.get(2), Department.vetoed());
        assertThat(month.state()).isEqualTo(RoundState.REVIEWING);
        month.sealed(files.get(3), Department.answers(1));
        assertThat(month.state()).isEqualTo(RoundState.SCORED);

        List<RankedFile> ranking = rounds.rank(library, ROUND).getFirst().files();

        assertThat(ranking).extracting(RankedFile::caseFile)
                .containsExactly(files.get(0), files.get(3), files.get(1), files.get(2));
        assertThat(ranking).extracting(RankedFile::score).containsExactly(new BigDecimal("100.00"),
                new BigDecimal("95.00"), new BigDecimal("85.00"), new BigDecimal("0.00"));
        assertThat(ranking.getLast().vetoed()).isTrue();
        rounds.select(library, ROUND, STRATUM, SelectionKind.BEST, files.get(0), "");
        rounds.select(library, ROUND, STRATUM, SelectionKind.WORST, files.get(2), "");
        assertThat(month.state()).isEqualTo(RoundState.SELECTED);
    }

    @Test
    void the_state_is_the_same_after_replaying_the_records() throws Exception {
        List<String> files = month.drawn(3);
        month.sealed(files.get(0), Department.answers(2));
        List<Ranking> before = rounds.rank(library, ROUND);
        List<AnswerData> answers = reviews.answers(library, ROUND + "/" + files.get(0) + "/li");
        library.close();

        try (Library again = Library.open(library.layout().root(), library.reviewer())) {
            assertThat(rounds.rank(again, ROUND)).isEqualTo(before);
            assertThat(reviews.answers(again, ROUND + "/" + files.get(0) + "/li")).isEqualTo(answers);
        }
    }

    @Test
    void evidence_is_recorded_with_the_hash_of_the_document() throws Exception {
        String file = month.drawn(2).getFirst();
        reviews.answer(library, ROUND + "/" + file + "/li", Department.answers(1));

        AnswerData answer = reviews.answers(library, ROUND + "/" + file + "/li").getLast();

        assertThat(answer.deductions().getFirst().evidence().getFirst().anchor().sha256()).isEqualTo("ab".repeat(32));
        assertThat(answer.deductions().getFirst().evidence().getFirst().title()).isEqualTo("询问笔录");
    }

    @Test
    void sealing_is_refused_until_everything_is_answered() throws Exception {
        String review = ROUND + "/" + month.drawn(2).getFirst() + "/li";
        reviews.answer(library, review, Department.answers(0).subList(0, 2));

        assertThat(reviews.sealRefusals(library, review)).extracting("subject").containsExactly("1.2");
        refuses("review.seal.unanswered", () -> reviews.seal(library, review));
        reviews.answer(library, review, Department.answers(0));
        assertThat(reviews.seal(library, review).score()).isEqualByComparingTo("100");
        refuses("review.closed", () -> reviews.answer(library, review, Department.answers(1)));
    }

    @Test
    void an_answer_can_be_taken_back_and_the_score_follows() throws Exception {
        String review = ROUND + "/" + month.drawn(2).getFirst() + "/li";
        reviews.answer(library, review, Department.answers(4));
        assertThat(reviews.score(library, review).value()).isEqualByComparingTo("80");

        reviews.withdraw(library, review, "1.2");

        assertThat(reviews.score(library, review).value()).isEqualByComparingTo("100");
        assertThat(reviews.score(library, review).unanswered()).isEqualTo(1);
    }

    @Test
    void evidence_outside_the_case_file_is_refused_and_nothing_is_recorded() throws Exception {
        String review = ROUND + "/" + month.drawn(2).getFirst() + "/li";
        AnswerData wrong = new AnswerData("0.1", org.assize.model.review.AnswerOutcome.FAILED, List.of(), "x",
                List.of(Department.evidence("other.pdf")), null, "");
        List<AnswerData> all = new ArrayList<>(Department.answers(0).subList(1, 3));
        all.add(wrong);

        refuses("evidence.document", () -> reviews.answer(library, review, all));

        assertThat(reviews.answers(library, review)).isEmpty();
    }

    @Test
    void a_review_is_written_by_its_reviewer_only() throws Exception {
        month.planned(2);
        rounds.freeze(library, ROUND);
        rounds.draw(library, ROUND, "seed");
        rounds.assign(library, ROUND, List.of("wang"));
        String review = library.read(s -> s.reviewsOf(ROUND).iterator().next().getId());

        refuses("review.not-yours", () -> reviews.answer(library, review, Department.answers(0)));
    }

    @Test
    void the_steps_keep_their_order() throws Exception {
        refuses("round.unknown", () -> rounds.freeze(library, ROUND));
        month.planned(3);
        refuses("round.state", () -> rounds.draw(library, ROUND, "seed"));
        rounds.freeze(library, ROUND);
        refuses("round.state", () -> month.planned(3));
        rounds.draw(library, ROUND, null);
        refuses("round.state", () -> rounds.draw(library, ROUND, "again"));
        refuses("round.state", () -> rounds.select(library, ROUND, STRATUM, SelectionKind.BEST, "", "none"));
    }

    @Test
    void a_month_without_case_files_cannot_be_planned() {
        refuses("round.no-case-files", () -> rounds.propose(library, PlanRequest.of(YearMonth.of(2020, 1))));
    }

    @Test
    void a_plan_that_cannot_be_carried_out_tells_all_that_is_wrong() throws Exception {
        RoundPlan plan = rounds.propose(library, PlanRequest.of(YearMonth.of(2026, 11)));
        RoundPlan wrong = new RoundPlan(plan.round(), plan.title(), plan.to(), plan.from(), List.of(),
                List.of(plan.strata().getFirst(), plan.strata().getFirst()));

        assertThatThrownBy(() -> rounds.plan(library, wrong)).isInstanceOfSatisfying(RefusedException.class,
                e -> assertThat(e.refusals()).extracting("code").contains("round.period", "round.strata.duplicate",
                        "checklist.unknown"));
    }

    @Test
    void a_tie_needs_a_named_reason_and_none_is_a_legal_result() throws Exception {
        List<String> files = month.drawn(3);
        month.sealed(files.get(0), Department.answers(1));
        month.sealed(files.get(1), Department.answers(1));
        month.sealed(files.get(2), Department.answers(6));

        refuses("round.select.tie",
                () -> rounds.select(library, ROUND, STRATUM, SelectionKind.BEST, files.get(1), ""));
        refuses("round.select.not-extreme",
                () -> rounds.select(library, ROUND, STRATUM, SelectionKind.BEST, files.get(2), "because"));
        refuses("round.select.none", () -> rounds.select(library, ROUND, STRATUM, SelectionKind.WORST, "", " "));
        rounds.select(library, ROUND, STRATUM, SelectionKind.BEST, files.get(1), "文书更规范");
        rounds.select(library, ROUND, STRATUM, SelectionKind.WORST, "", "差距在评分误差之内");

        var selections = library.read(s -> List.copyOf(s.round(ROUND).orElseThrow().getSelections()));
        assertThat(selections.get(0).getTied()).containsExactlyInAnyOrder(files.get(0), files.get(1));
        assertThat(selections.get(0).getBy()).isEqualTo("li");
        assertThat(selections.get(1).getCaseFile()).isEmpty();
    }

    @Test
    void the_best_needs_the_highest_grade_and_cannot_be_the_worst() throws Exception {
        List<String> files = month.drawn(2);
        month.sealed(files.get(0), Department.answers(4));
        month.sealed(files.get(1), Department.answers(4));

        refuses("round.select.grade",
                () -> rounds.select(library, ROUND, STRATUM, SelectionKind.BEST, files.get(0), "because"));
        rounds.select(library, ROUND, STRATUM, SelectionKind.BEST, "", "无优秀案卷");
        rounds.select(library, ROUND, STRATUM, SelectionKind.WORST, files.get(0), "并列");
    }
}
