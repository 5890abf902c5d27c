package org.assize.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assize.model.check.ProposalOutcome;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.Library;
import org.assize.records.Refusal;
import org.assize.records.RefusedException;
import org.assize.records.Reviewer;
import org.assize.records.event.AnchorData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.CheckRunData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;
import org.assize.records.event.ProposalData;
import org.assize.records.event.ReviewAssigned;
import org.assize.records.event.ReviewAssignment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check proposes becomes part of an answer only by a decision, which can be taken back. */
class ProposalTest {

    private static final String CASE = "A-001";
    private static final String LI = "r/li";

    @TempDir
    private Path temp;

    private Department department;
    private Library library;
    private ReviewService reviews;

    @BeforeEach
    void assign() throws Exception {
        department = new Department(temp, 2);
        library = department.library;
        reviews = department.reviews;
        library.commit(state -> List.of(assigned(LI, "li"), assigned("r/wang", "wang")));
    }

    @AfterEach
    void close() {
        department.close();
    }

    private static ReviewAssigned assigned(String review, String reviewer) {
        return new ReviewAssigned(new ReviewAssignment(review, "r", CASE, reviewer, "urn:assize:checklist:small", 1));
    }

    private static ProposalData proposal(String id, String item, String rule) {
        EvidenceData evidence = new EvidenceData(Department.DOCUMENT, "询问笔录",
                new AnchorData("ab".repeat(32), 1, List.of(), "引文" + id, "", ""));
        return new ProposalData(id, CASE, new CheckRunData("example.check", "1", "example", "1.0.0", "", "", "00"),
                "one-officer", item, rule, 1, "说明" + id, 0.9, List.of(evidence), null, List.of());
    }

    private AnswerData answer(String item) throws RefusedException {
        return reviews.answers(library, LI).stream().filter(a -> a.item().equals(item)).findFirst().orElse(null);
    }

    private static void refuses(String code, ThrowingCallable action) {
        assertThatThrownBy(action).asInstanceOf(type(RefusedException.class))
                .satisfies(e -> assertThat(e.refusals()).extracting(Refusal::code).containsExactly(code));
    }

    @Test
    void an_accepted_proposal_deducts_with_its_evidence_and_names_itself() throws Exception {
        DecidedProposal decided = reviews.accept(library, LI, proposal("p1", "1.1", "1.1-a"));

        AnswerData answer = answer("1.1");
        assertThat(answer).isEqualTo(decided.after());
        assertThat(answer.outcome()).isEqualTo(AnswerOutcome.DEDUCTED);
        assertThat(answer.proposal()).isEqualTo("p1");
        DeductionData deduction = answer.deductions().getFirst();
        assertThat(deduction.count()).isEqualTo(1);
        assertThat(deduction.remark()).isEqualTo("说明p1");
        assertThat(deduction.evidence().getFirst().anchor().quote()).isEqualTo("引文p1");
        assertThat(reviews.decidedProposals(library, LI)).isEqualTo(Map.of("p1", ProposalOutcome.ACCEPTED));
    }

    @Test
    void a_second_proposal_of_the_rule_counts_once_more_and_what_was_written_stays() throws Exception {
        reviews.answer(library, LI, Department.answers(2));
        reviews.accept(library, LI, proposal("p1", "1.2", "1.2-a"));

        DeductionData deduction = answer("1.2").deductions().getFirst();
        assertThat(answer("1.2").deductions()).hasSize(1);
        assertThat(deduction.count()).isEqualTo(3);
        assertThat(deduction.remark()).startsWith("缺签名").endsWith("说明p1");
        assertThat(deduction.evidence()).hasSize(2);
    }

    @Test
    void a_place_that_was_deducted_for_already_does_not_count_again() throws Exception {
        EvidenceData taken = new EvidenceData(Department.DOCUMENT, "询问笔录",
                new AnchorData("ab".repeat(32), 1, List.of(), "笔录：引文\np1。", "", ""));
        reviews.answer(library, LI, List.of(new AnswerData("1.2", AnswerOutcome.DEDUCTED,
                List.of(new DeductionData("1.2-a", 1, false, "我已发现", List.of(taken), null)), "", List.of(), null, "")));
        reviews.accept(library, LI, proposal("p1", "1.2", "1.2-a"));

        DeductionData deduction = answer("1.2").deductions().getFirst();
        assertThat(deduction.count()).isEqualTo(1);
        assertThat(deduction.remark()).startsWith("我已发现");
        assertThat(deduction.evidence()).contains(taken);
        reviews.accept(library, LI, proposal("x2", "1.2", "1.2-a"));
        assertThat(answer("1.2").deductions().getFirst().count()).as("another place").isEqualTo(2);
    }

    @Test
    void a_waived_deduction_stays_waived() throws Exception {
        DeductionData waived = new DeductionData("1.2-a", 1, true, "已补正",
                List.of(Department.evidence(Department.DOCUMENT)), null);
        reviews.answer(library, LI, List.of(new AnswerData("1.2", AnswerOutcome.DEDUCTED, List.of(waived), "",
                List.of(), null, "")));
        reviews.accept(library, LI, proposal("p1", "1.2", "1.2-a"));

        assertThat(answer("1.2").deductions()).extracting(DeductionData::waived).containsExactly(true, false);
        assertThat(answer("1.2").deductions().getFirst().remark()).isEqualTo("已补正");
    }

    @Test
    void a_veto_item_fails_with_the_reason() throws Exception {
        reviews.accept(library, LI, proposal("p1", "0.1", ""));

        assertThat(answer("0.1").outcome()).isEqualTo(AnswerOutcome.FAILED);
        assertThat(answer("0.1").reason()).isEqualTo("说明p1");
        assertThat(answer("0.1").evidence()).hasSize(1);
    }

    @Test
    void what_does_not_suit_is_refused_and_leaves_nothing() throws Exception {
        reviews.answer(library, LI, List.of(new AnswerData("1.1", AnswerOutcome.NOT_APPLICABLE, List.of(), "无此情形",
                List.of(), null, "")));
        refuses("proposal.not-applicable", () -> reviews.accept(library, LI, proposal("p1", "1.1", "1.1-a")));
        refuses("proposal.no-item", () -> reviews.accept(library, LI, proposal("p1", "", "")));
        refuses("proposal.no-rule", () -> reviews.accept(library, LI, proposal("p1", "1.2", "")));
        refuses("proposal.no-rule", () -> reviews.accept(library, LI, proposal("p1", "1.2", "1.1-a")));
        refuses("review.not-yours", () -> reviews.accept(library, "r/wang", proposal("p1", "1.2", "1.2-a")));
        refuses("proposal.waiting", () -> reviews.reopen(library, LI, "p1"));

        assertThat(reviews.decidedProposals(library, LI)).isEmpty();
        assertThat(answer("1.1").outcome()).isEqualTo(AnswerOutcome.NOT_APPLICABLE);
        assertThat(answer("1.2")).isNull();
    }

    @Test
    void a_proposal_is_decided_once() throws Exception {
        reviews.reject(library, LI, proposal("p1", "1.1", "1.1-a"), "已有说明");
        refuses("proposal.decided", () -> reviews.accept(library, LI, proposal("p1", "1.1", "1.1-a")));
        assertThat(answer("1.1")).isNull();
        reviews.reopen(library, LI, "p1");
        reviews.accept(library, LI, proposal("p1", "1.1", "1.1-a"));
        refuses("proposal.decided", () -> reviews.reject(library, LI, proposal("p1", "1.1", "1.1-a"), ""));
    }

    @Test
    void a_proposal_about_another_case_file_is_refused() {
        ProposalData p = proposal("p1", "1.1", "1.1-a");
        refuses("proposal.case-file", () -> reviews.accept(library, LI, new ProposalData(p.id(), "A-002", p.by(),
                p.finding(), p.item(), p.rule(), 1, p.explanation(), 1, p.evidence(), null, List.of())));
    }

    @Test
    void a_changed_proposal_is_what_the_reviewer_makes_of_it() throws Exception {
        AnswerData changed = Department.answers(2).getLast();
        reviews.accept(library, LI, proposal("p1", "1.1", "1.1-a"), changed);

        assertThat(answer("1.1")).isNull();
        assertThat(answer("1.2").deductions().getFirst().count()).isEqualTo(2);
        assertThat(answer("1.2").proposal()).isEqualTo("p1");
        assertThat(reviews.decidedProposals(library, LI)).containsValue(ProposalOutcome.CHANGED);
    }

    @Test
    void a_sealed_review_takes_no_decision_back() throws Exception {
        DecidedProposal decided = reviews.accept(library, LI, proposal("p1", "1.2", "1.2-a"));
        reviews.answer(library, LI, List.of(AnswerData.of("0.1", AnswerOutcome.PASSED),
                AnswerData.of("1.1", AnswerOutcome.PASSED)));
        reviews.seal(library, LI);

        refuses("review.closed", () -> reviews.undo(library, decided));
        refuses("review.closed", () -> reviews.reopen(library, LI, "p1"));
        refuses("review.closed", () -> reviews.reject(library, LI, proposal("p2", "1.1", "1.1-a"), ""));
    }

    @Test
    void an_answer_that_was_changed_since_is_not_undone() throws Exception {
        DecidedProposal decided = reviews.accept(library, LI, proposal("p1", "1.2", "1.2-a"));
        reviews.answer(library, LI, Department.answers(3));

        refuses("proposal.answer-changed", () -> reviews.undo(library, decided));
        assertThat(answer("1.2").deductions().getFirst().count()).isEqualTo(3);
    }

    @Test
    void what_another_decided_shows_when_the_own_review_is_sealed() throws Exception {
        refuses("review.blind", () -> reviews.decidedProposals(library, "r/wang"));
        reviews.answer(library, LI, Department.answers(0));
        reviews.seal(library, LI);
        assertThat(reviews.decidedProposals(library, "r/wang")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void decisions_taken_back_in_turn_leave_the_answers_as_they_were(long seed) throws Exception {
        Random random = new Random(seed);
        if (random.nextBoolean()) {
            reviews.answer(library, LI, Department.answers(random.nextInt(3)));
        }
        Deque<List<AnswerData>> states = new ArrayDeque<>();
        Deque<DecidedProposal> decisions = new ArrayDeque<>();
        for (int i = 0; i < 12; i++) {
            states.push(reviews.answers(library, LI));
            decisions.push(decideAtRandom(random, "p" + i));
        }
        while (!decisions.isEmpty()) {
            reviews.undo(library, decisions.pop());
            assertThat(reviews.answers(library, LI)).isEqualTo(states.pop());
        }
        assertThat(reviews.decidedProposals(library, LI)).isEmpty();
    }

    private DecidedProposal decideAtRandom(Random random, String id) throws Exception {
        String item = List.of("0.1", "1.1", "1.2").get(random.nextInt(3));
        ProposalData proposal = proposal(id, item, item.equals("0.1") ? "" : item + "-a");
        return switch (random.nextInt(3)) {
            case 0 -> reviews.reject(library, LI, proposal, "");
            case 1 -> reviews.accept(library, LI, proposal,
                    new ArrayList<>(Department.answers(1 + random.nextInt(4))).getLast());
            default -> reviews.accept(library, LI, proposal);
        };
    }

    @Test
    void a_decision_and_its_answer_are_there_after_opening_again() throws Exception {
        reviews.accept(library, LI, proposal("p1", "1.1", "1.1-a"));
        AnswerData answered = answer("1.1");
        department.close();
        try (Library again = Library.open(temp.resolve("library"),
                new Reviewer("li", "李评查", "desk", temp.resolve("li.p12"), new char[0]))) {
            assertThat(reviews.answers(again, LI)).containsExactly(answered);
            assertThat(reviews.decidedProposals(again, LI)).containsOnlyKeys("p1");
        }
    }
}
