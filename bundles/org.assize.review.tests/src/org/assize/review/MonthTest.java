package org.assize.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assize.model.review.DrawnFile;
import org.assize.model.review.FrameEntry;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.model.review.RoundState;
import org.assize.model.review.SelectionKind;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DrawMade;
import org.assize.records.event.DrawnFileData;
import org.assize.records.event.DrawnFileExcluded;
import org.assize.records.event.RoundPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthTest {

    private static final String ROUND = "2026-11";
    private static final String STRATUM = "administrative";

    @TempDir
    Path temp;

    private Department department;
    private Library library;
    private RoundService rounds;
    private ReviewService reviews;

    @BeforeEach
    void found() throws Exception {
        department = new Department(temp, 10);
        library = department.library;
        rounds = department.rounds;
        reviews = department.reviews;
    }

    @AfterEach
    void close() {
        department.close();
    }

    private void planned(int sample) throws Exception {
        PlanRequest request = new PlanRequest("", "", YearMonth.of(2026, 11), sample, false);
        rounds.plan(library, rounds.propose(library, request));
    }

    private List<String> drawn(int sample) throws Exception {
        planned(sample);
        rounds.freeze(library, ROUND);
        rounds.draw(library, ROUND, "seed");
        rounds.assign(library, ROUND, List.of("li"));
        return library.read(s -> s.round(ROUND).orElseThrow().getDrawn().stream().map(DrawnFile::getCaseFile).toList());
    }

    private void sealed(String caseFile, List<AnswerData> answers) throws Exception {
        String review = ROUND + "/" + caseFile + "/li";
        reviews.answer(library, review, answers);
        reviews.seal(library, review);
    }

    private RoundState state() {
        return library.read(s -> s.round(ROUND).orElseThrow().getState());
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedException.class,
                e -> assertThat(e.refusals()).extracting("code").contains(code));
    }

    @Test
    void the_draw_can_be_repeated_also_after_replacements() throws Exception {
        planned(4);
        rounds.freeze(library, ROUND);
        refuses("round.draw.none", () -> rounds.checkDraw(library, ROUND));
        rounds.draw(library, ROUND, "seed");
        DrawCheck drawn = rounds.checkDraw(library, ROUND);
        assertThat(drawn.agrees()).as(drawn.toString()).isTrue();
        assertThat(drawn.drawHash())
                .isEqualTo(library.<String>read(s -> s.round(ROUND).orElseThrow().getDrawHash()));

        rounds.exclude(library, ROUND, library.read(
                s -> s.round(ROUND).orElseThrow().getDrawn().getFirst().getCaseFile()), "借出");

        DrawCheck replaced = rounds.checkDraw(library, ROUND);
        assertThat(replaced.agrees()).as(replaced.toString()).isTrue();
        assertThat(replaced.drawn()).isEqualTo(5);
    }

    @Test
    void a_draw_that_the_seed_does_not_give_is_told_by_file() throws Exception {
        planned(3);
        rounds.freeze(library, ROUND);
        List<RankDraw.Ranked> order = RankDraw.order("seed", library.<List<String>>read(s -> s.round(ROUND)
                .orElseThrow().getFrame().stream().map(FrameEntry::getCaseFile).toList()));
        List<DrawnFileData> favoured = List.of(drawnFile(order, 1), drawnFile(order, 2), drawnFile(order, 7));
        library.commit(state -> List.of(new DrawMade(ROUND, "seed", favoured, "00")));

        DrawCheck check = rounds.checkDraw(library, ROUND);

        assertThat(check.agrees()).isFalse();
        assertThat(check.differences()).hasSize(2);
        assertThat(check.differences().get(0)).contains(order.get(2).id(), order.get(6).id());
        assertThat(check.differences().get(1)).contains(check.drawHash(), "00");
    }

    @Test
    void a_replacement_that_is_not_the_next_is_told() throws Exception {
        planned(3);
        rounds.freeze(library, ROUND);
        rounds.draw(library, ROUND, "seed");
        List<RankDraw.Ranked> order = RankDraw.order("seed", library.<List<String>>read(s -> s.round(ROUND)
                .orElseThrow().getFrame().stream().map(FrameEntry::getCaseFile).toList()));
        library.commit(state -> List.of(
                new DrawnFileExcluded(ROUND, order.get(0).id(), "借出", drawnFile(order, 9))));

        assertThat(rounds.checkDraw(library, ROUND).differences()).singleElement().asString()
                .contains(order.get(8).id());
    }

    private static DrawnFileData drawnFile(List<RankDraw.Ranked> order, int rank) {
        RankDraw.Ranked ranked = order.get(rank - 1);
        return new DrawnFileData(ranked.id(), STRATUM, rank, ranked.key());
    }

    @Test
    void the_whole_month() throws Exception {
        List<String> files = drawn(4);
        assertThat(files).hasSize(4).doesNotContain("OLD");
        assertThat(state()).isEqualTo(RoundState.REVIEWING);
        sealed(files.get(0), Department.answers(0));
        sealed(files.get(1), Department.answers(3));
        sealed(files.get(2), Department.vetoed());
        assertThat(state()).isEqualTo(RoundState.REVIEWING);
        sealed(files.get(3), Department.answers(1));
        assertThat(state()).isEqualTo(RoundState.SCORED);

        List<RankedFile> ranking = rounds.rank(library, ROUND).getFirst().files();

        assertThat(ranking).extracting(RankedFile::caseFile)
                .containsExactly(files.get(0), files.get(3), files.get(1), files.get(2));
        assertThat(ranking).extracting(RankedFile::score).containsExactly(new BigDecimal("100.00"),
                new BigDecimal("95.00"), new BigDecimal("85.00"), new BigDecimal("0.00"));
        assertThat(ranking.getLast().vetoed()).isTrue();
        rounds.select(library, ROUND, STRATUM, SelectionKind.BEST, files.get(0), "");
        rounds.select(library, ROUND, STRATUM, SelectionKind.WORST, files.get(2), "");
        assertThat(state()).isEqualTo(RoundState.SELECTED);
    }

    @Test
    void the_state_is_the_same_after_replaying_the_records() throws Exception {
        List<String> files = drawn(3);
        sealed(files.get(0), Department.answers(2));
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
        String file = drawn(2).getFirst();
        reviews.answer(library, ROUND + "/" + file + "/li", Department.answers(1));

        AnswerData answer = reviews.answers(library, ROUND + "/" + file + "/li").getLast();

        assertThat(answer.deductions().getFirst().evidence().getFirst().anchor().sha256()).isEqualTo("ab".repeat(32));
        assertThat(answer.deductions().getFirst().evidence().getFirst().title()).isEqualTo("询问笔录");
    }

    @Test
    void sealing_is_refused_until_everything_is_answered() throws Exception {
        String review = ROUND + "/" + drawn(2).getFirst() + "/li";
        reviews.answer(library, review, Department.answers(0).subList(0, 2));

        assertThat(reviews.sealRefusals(library, review)).extracting("subject").containsExactly("1.2");
        refuses("review.seal.unanswered", () -> reviews.seal(library, review));
        reviews.answer(library, review, Department.answers(0));
        assertThat(reviews.seal(library, review).score()).isEqualByComparingTo("100");
        refuses("review.closed", () -> reviews.answer(library, review, Department.answers(1)));
    }

    @Test
    void an_answer_can_be_taken_back_and_the_score_follows() throws Exception {
        String review = ROUND + "/" + drawn(2).getFirst() + "/li";
        reviews.answer(library, review, Department.answers(4));
        assertThat(reviews.score(library, review).value()).isEqualByComparingTo("80");

        reviews.withdraw(library, review, "1.2");

        assertThat(reviews.score(library, review).value()).isEqualByComparingTo("100");
        assertThat(reviews.score(library, review).unanswered()).isEqualTo(1);
    }

    @Test
    void evidence_outside_the_case_file_is_refused_and_nothing_is_recorded() throws Exception {
        String review = ROUND + "/" + drawn(2).getFirst() + "/li";
        AnswerData wrong = new AnswerData("0.1", org.assize.model.review.AnswerOutcome.FAILED, List.of(), "x",
                List.of(Department.evidence("other.pdf")), null, "");
        List<AnswerData> all = new ArrayList<>(Department.answers(0).subList(1, 3));
        all.add(wrong);

        refuses("evidence.document", () -> reviews.answer(library, review, all));

        assertThat(reviews.answers(library, review)).isEmpty();
    }

    @Test
    void a_review_is_written_by_its_reviewer_only() throws Exception {
        planned(2);
        rounds.freeze(library, ROUND);
        rounds.draw(library, ROUND, "seed");
        rounds.assign(library, ROUND, List.of("wang"));
        String review = library.read(s -> s.reviewsOf(ROUND).iterator().next().getId());

        refuses("review.not-yours", () -> reviews.answer(library, review, Department.answers(0)));
    }

    @Test
    void the_steps_keep_their_order() throws Exception {
        refuses("round.unknown", () -> rounds.freeze(library, ROUND));
        planned(3);
        refuses("round.state", () -> rounds.draw(library, ROUND, "seed"));
        rounds.freeze(library, ROUND);
        refuses("round.state", () -> planned(3));
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
    void the_next_rank_replaces_a_file_that_is_taken_out() throws Exception {
        List<String> files = drawn(3);
        List<String> order = RankDraw.order("seed", library.read(s -> s.round(ROUND).orElseThrow().getFrame().stream()
                .map(f -> f.getCaseFile()).toList())).stream().map(RankDraw.Ranked::id).toList();

        rounds.exclude(library, ROUND, files.get(1), "本人承办");

        assertThat(library.<List<String>>read(s -> s.round(ROUND).orElseThrow().getDrawn().stream()
                .filter(d -> !d.isExcluded()).map(DrawnFile::getCaseFile).toList()))
                .containsExactly(order.get(0), order.get(2), order.get(3));
        Review excluded = library.read(s -> s.review(ROUND + "/" + files.get(1) + "/li").orElseThrow());
        assertThat(excluded.getState()).isEqualTo(ReviewState.EXCLUDED);
        refuses("round.exclude.twice", () -> rounds.exclude(library, ROUND, files.get(1), "again"));
        refuses("reason.missing", () -> rounds.exclude(library, ROUND, files.get(0), " "));
    }

    @Test
    void a_tie_needs_a_named_reason_and_none_is_a_legal_result() throws Exception {
        List<String> files = drawn(3);
        sealed(files.get(0), Department.answers(1));
        sealed(files.get(1), Department.answers(1));
        sealed(files.get(2), Department.answers(6));

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
        List<String> files = drawn(2);
        sealed(files.get(0), Department.answers(4));
        sealed(files.get(1), Department.answers(4));

        refuses("round.select.grade",
                () -> rounds.select(library, ROUND, STRATUM, SelectionKind.BEST, files.get(0), "because"));
        rounds.select(library, ROUND, STRATUM, SelectionKind.BEST, "", "无优秀案卷");
        rounds.select(library, ROUND, STRATUM, SelectionKind.WORST, files.get(0), "并列");
    }

    @Test
    void the_frame_hash_depends_on_the_frame_only() throws Exception {
        planned(2);
        rounds.freeze(library, ROUND);
        String first = library.read(s -> s.round(ROUND).orElseThrow().getFrameHash());
        try (Department other = new Department(temp.resolve("other"), 10)) {
            other.rounds.plan(other.library, other.rounds.propose(other.library,
                    new PlanRequest("", "", YearMonth.of(2026, 11), 5, false)));
            other.rounds.freeze(other.library, ROUND);

            assertThat(other.library.<String>read(s -> s.round(ROUND).orElseThrow().getFrameHash())).isEqualTo(first);
        }
    }
}
