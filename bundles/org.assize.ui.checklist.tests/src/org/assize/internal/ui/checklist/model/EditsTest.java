package org.assize.internal.ui.checklist.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.assize.checklist.ItemScore;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnchorData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final AbsenceData ABSENCE = new AbsenceData("扣押清单", "全卷", 31, 2, List.of("扣押清单"));

    private static SheetItem item(@Nullable AnswerData answer) {
        return item(false, false, answer);
    }

    private static SheetItem item(boolean veto, boolean bonus, @Nullable AnswerData answer) {
        List<SheetRule> rules = veto ? List.of()
                : List.of(new SheetRule("2.1-a", "一人询问", BigDecimal.valueOf(4), null),
                        new SheetRule("2.1-b", "未签名", BigDecimal.TWO, null));
        return new SheetItem("2.1", "询问不少于二人", "", List.of(), veto, bonus, rules, answer,
                new ItemScore("2.1", null, BigDecimal.valueOf(8), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private static EvidenceData evidence(int page) {
        return new EvidenceData("05-询问笔录.pdf", "", new AnchorData("", page, List.of(), "询问人一名", "", ""));
    }

    private static AnswerData counted(String rule, int count) {
        return Edits.counted(item(null), rule, count);
    }

    @Test
    void a_count_becomes_a_deduction_of_its_rule() {
        AnswerData answer = counted("2.1-b", 3);
        assertThat(answer.outcome()).isEqualTo(AnswerOutcome.DEDUCTED);
        assertThat(answer.deductions()).singleElement().satisfies(d -> {
            assertThat(d.rule()).isEqualTo("2.1-b");
            assertThat(d.count()).isEqualTo(3);
            assertThat(d.waived()).isFalse();
        });
    }

    @Test
    void another_count_keeps_evidence_and_remark() {
        AnswerData answer = Edits.withEvidence(item(counted("2.1-a", 1)), "2.1-a", evidence(1));
        answer = Edits.remarked(item(answer), "2.1-a", "仅一人签名");
        answer = Edits.counted(item(answer), "2.1-a", 2);
        assertThat(answer.deductions()).containsExactly(
                new DeductionData("2.1-a", 2, false, "仅一人签名", List.of(evidence(1)), null));
    }

    @Test
    void a_count_of_none_takes_only_its_own_deduction_away() {
        AnswerData answer = Edits.counted(item(counted("2.1-a", 1)), "2.1-b", 1);
        answer = Edits.counted(item(answer), "2.1-a", 0);
        assertThat(answer.outcome()).isEqualTo(AnswerOutcome.DEDUCTED);
        assertThat(answer.deductions()).extracting(DeductionData::rule).containsExactly("2.1-b");
    }

    @Test
    void without_its_last_deduction_an_item_is_passed() {
        assertThat(Edits.counted(item(counted("2.1-a", 2)), "2.1-a", 0))
                .isEqualTo(AnswerData.of("2.1", AnswerOutcome.PASSED));
    }

    @Test
    void a_count_steps_up_and_down_but_not_below_none() {
        AnswerData answer = Edits.stepped(item(null), "2.1-a", 1);
        answer = Edits.stepped(item(answer), "2.1-a", 1);
        assertThat(item(answer).count("2.1-a")).isEqualTo(2);
        answer = Edits.stepped(item(answer), "2.1-a", -1);
        assertThat(item(answer).count("2.1-a")).isEqualTo(1);
        answer = Edits.stepped(item(answer), "2.1-a", -1);
        assertThat(answer).isEqualTo(AnswerData.of("2.1", AnswerOutcome.PASSED));
        assertThat(Edits.stepped(item(answer), "2.1-a", -1)).isSameAs(answer);
    }

    @Test
    void evidence_makes_the_deduction_it_is_for() {
        AnswerData answer = Edits.withEvidence(item(null), "2.1-a", evidence(1));
        assertThat(answer.outcome()).isEqualTo(AnswerOutcome.DEDUCTED);
        assertThat(answer.deductions()).containsExactly(
                new DeductionData("2.1-a", 1, false, "", List.of(evidence(1)), null));
    }

    @Test
    void the_same_place_is_evidence_once() {
        AnswerData answer = Edits.withEvidence(item(null), "2.1-a", evidence(1));
        answer = Edits.withEvidence(item(answer), "2.1-a", evidence(1));
        answer = Edits.withEvidence(item(answer), "2.1-a", evidence(2));
        assertThat(item(answer).evidence()).containsExactly(evidence(1), evidence(2));
    }

    @Test
    void evidence_on_a_veto_item_fails_it_and_keeps_the_reason() {
        AnswerData answer = Edits.withEvidence(item(true, false, null), "", evidence(1));
        assertThat(answer.outcome()).isEqualTo(AnswerOutcome.FAILED);
        assertThat(answer.deductions()).isEmpty();
        answer = Edits.failed(item(true, false, answer), "无执法资格");
        answer = Edits.withEvidence(item(true, false, answer), "", evidence(2));
        assertThat(answer.reason()).isEqualTo("无执法资格");
        assertThat(answer.evidence()).containsExactly(evidence(1), evidence(2));
    }

    @Test
    void a_bonus_item_is_awarded() {
        assertThat(Edits.counted(item(false, true, null), "2.1-a", 1).outcome()).isEqualTo(AnswerOutcome.AWARDED);
    }

    @Test
    void waiving_twice_is_not_waiving() {
        AnswerData answer = Edits.waived(item(counted("2.1-a", 2)), "2.1-a");
        assertThat(item(answer).deduction("2.1-a").orElseThrow().waived()).isTrue();
        assertThat(Edits.waived(item(answer), "2.1-a")).isEqualTo(counted("2.1-a", 2));
    }

    @Test
    void what_is_not_counted_cannot_be_waived() {
        assertThat(Edits.waived(item(null), "2.1-a")).isNull();
        assertThat(Edits.waived(item(counted("2.1-a", 1)), "2.1-b")).isEqualTo(counted("2.1-a", 1));
    }

    @Test
    void absence_stands_in_for_evidence() {
        AnswerData deducted = Edits.withAbsence(item(null), "2.1-a", ABSENCE);
        assertThat(deducted.deductions()).containsExactly(
                new DeductionData("2.1-a", 1, false, "", List.of(), ABSENCE));
        AnswerData failed = Edits.withAbsence(item(true, false, null), "", ABSENCE);
        assertThat(failed.outcome()).isEqualTo(AnswerOutcome.FAILED);
        assertThat(failed.absence()).isEqualTo(ABSENCE);
    }

    @Test
    void evidence_goes_wherever_it_stands_and_the_deduction_stays() {
        AnswerData answer = Edits.withEvidence(item(null), "2.1-a", evidence(1));
        answer = Edits.withEvidence(item(answer), "2.1-b", evidence(2));
        answer = Edits.withoutEvidence(item(answer), evidence(2));
        assertThat(item(answer).evidence()).containsExactly(evidence(1));
        assertThat(item(answer).count("2.1-b")).isEqualTo(1);
        AnswerData veto = Edits.withEvidence(item(true, false, null), "", evidence(1));
        assertThat(Edits.withoutEvidence(item(true, false, veto), evidence(1)).evidence()).isEmpty();
        assertThat(Edits.withoutEvidence(item(null), evidence(1))).isNull();
    }

    @Test
    void passing_or_not_applying_starts_afresh() {
        SheetItem deducted = item(counted("2.1-a", 1));
        assertThat(Edits.passed(deducted).deductions()).isEmpty();
        AnswerData answer = Edits.notApplicable(deducted, "本案未询问");
        assertThat(answer.outcome()).isEqualTo(AnswerOutcome.NOT_APPLICABLE);
        assertThat(answer.reason()).isEqualTo("本案未询问");
        assertThat(Edits.counted(item(answer), "2.1-a", 1).reason()).isEmpty();
    }
}
