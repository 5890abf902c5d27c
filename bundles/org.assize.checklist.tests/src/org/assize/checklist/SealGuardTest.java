package org.assize.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assize.checklist.Given.awarded;
import static org.assize.checklist.Given.deducted;
import static org.assize.checklist.Given.failed;
import static org.assize.checklist.Given.notApplicable;
import static org.assize.checklist.Given.passed;
import static org.assize.checklist.Given.times;
import static org.assize.checklist.SealRefusal.Code.ANSWERED_TWICE;
import static org.assize.checklist.SealRefusal.Code.COUNT_TOO_SMALL;
import static org.assize.checklist.SealRefusal.Code.NO_DEDUCTION;
import static org.assize.checklist.SealRefusal.Code.NO_EVIDENCE;
import static org.assize.checklist.SealRefusal.Code.NO_REASON;
import static org.assize.checklist.SealRefusal.Code.OUTCOME_UNSUITABLE;
import static org.assize.checklist.SealRefusal.Code.RULE_OF_OTHER_ITEM;
import static org.assize.checklist.SealRefusal.Code.UNANSWERED;
import static org.assize.checklist.SealRefusal.Code.UNKNOWN_ITEM;
import static org.assize.checklist.SealRefusal.Code.UNKNOWN_RULE;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.NaPolicy;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;

class SealGuardTest {

    private final Checklist checklist = ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, "60", "40").veto("0")
            .bonus("9", "3", "5").build();

    /** Refusals of a sheet that is complete but for the answers given. */
    private List<SealRefusal> refusals(AnswerData... answers) {
        List<AnswerData> sheet = new ArrayList<>(List.of(answers));
        for (String item : List.of("1", "2", "0")) {
            if (sheet.stream().noneMatch(answer -> answer.item().equals(item))) {
                sheet.add(passed(item));
            }
        }
        return SealGuard.of(checklist).refusals(sheet);
    }

    private static void assertOnly(List<SealRefusal> refusals, SealRefusal.Code code, String item) {
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.item()).isEqualTo(item);
            assertThat(refusal.message()).isNotBlank().doesNotContain("{");
        });
    }

    @Test
    void acceptsASheetThatShowsEverything() {
        assertThat(refusals(passed("2"), deducted("1", times("1-a", 2)), failed("0"))).isEmpty();
        assertThat(refusals(notApplicable("1"), notApplicable("0"), awarded("9"))).isEmpty();
        assertThat(refusals(deducted("1", new DeductionData("1-a", 1, false, "", List.of(), Given.SEARCHED))))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNotAnsweredButBonusItems() {
        assertThat(SealGuard.of(checklist).refusals(List.of(passed("1"))))
                .extracting(SealRefusal::item, SealRefusal::code)
                .containsExactly(tuple("2", UNANSWERED),
                        tuple("0", UNANSWERED));
    }

    @Test
    void refusesADeductionWithoutEvidenceOrAbsence() {
        assertOnly(refusals(deducted("1", new DeductionData("1-a", 1, false, "", List.of(), null))), NO_EVIDENCE, "1");
    }

    @Test
    void refusesAnAbsenceRecordThatDoesNotSayWhatWasSearched() {
        AbsenceData empty = new AbsenceData(" ", "全卷", 30, 0, List.of());

        assertOnly(refusals(deducted("1", new DeductionData("1-a", 1, false, "", List.of(), empty))), NO_EVIDENCE, "1");
    }

    @Test
    void refusesNotApplicableWithoutReason() {
        assertOnly(refusals(AnswerData.of("2", AnswerOutcome.NOT_APPLICABLE)), NO_REASON, "2");
    }

    @Test
    void refusesAFailedVetoWithoutReasonOrEvidence() {
        assertThat(refusals(AnswerData.of("0", AnswerOutcome.FAILED))).extracting(SealRefusal::code)
                .containsExactly(NO_REASON, NO_EVIDENCE);
        assertOnly(refusals(new AnswerData("0", AnswerOutcome.FAILED, List.of(), "无资格", List.of(), null, "")),
                NO_EVIDENCE, "0");
        assertOnly(refusals(new AnswerData("0", AnswerOutcome.FAILED, List.of(), "", List.of(Given.PAGE), null, "")),
                NO_REASON, "0");
    }

    @Test
    void acceptsAFailedVetoShownByAnAbsence() {
        assertThat(refusals(new AnswerData("0", AnswerOutcome.FAILED, List.of(), "未告知", List.of(), Given.SEARCHED,
                ""))).isEmpty();
    }

    @Test
    void refusesUnknownItemsAndRules() {
        assertOnly(refusals(passed("7")), UNKNOWN_ITEM, "7");
        assertOnly(refusals(deducted("1", times("1-z", 1))), UNKNOWN_RULE, "1");
        assertOnly(refusals(deducted("1", times("2-a", 1))), RULE_OF_OTHER_ITEM, "1");
    }

    @Test
    void refusesACountBelowOne() {
        assertOnly(refusals(deducted("1", times("1-a", 0))), COUNT_TOO_SMALL, "1");
    }

    @Test
    void refusesFindingsThatDoNotFitTheItem() {
        assertThat(refusals(failed("1"))).extracting(SealRefusal::code).contains(OUTCOME_UNSUITABLE);
        assertThat(refusals(awarded("1"))).extracting(SealRefusal::code).contains(OUTCOME_UNSUITABLE);
        assertThat(refusals(deducted("0", times("1-a", 1)))).extracting(SealRefusal::code).contains(OUTCOME_UNSUITABLE);
        assertThat(refusals(new AnswerData("1", AnswerOutcome.PASSED, List.of(times("1-a", 1)), "", List.of(), null,
                ""))).extracting(SealRefusal::code).containsExactly(OUTCOME_UNSUITABLE);
    }

    @Test
    void refusesADeductionThatNamesNoRule() {
        assertOnly(refusals(deducted("1")), NO_DEDUCTION, "1");
    }

    @Test
    void refusesAWaiverWithoutReason() {
        assertOnly(refusals(deducted("1", new DeductionData("1-a", 1, true, "", List.of(Given.PAGE), null))),
                NO_REASON, "1");
    }

    @Test
    void refusesTwoAnswersToOneItem() {
        assertOnly(refusals(passed("1"), passed("1")), ANSWERED_TWICE, "1");
    }

    @Test
    void tellsWhatIsWrongWithASingleAnswer() {
        SealGuard guard = SealGuard.of(checklist);

        assertThat(guard.refusals(passed("1"))).isEmpty();
        assertOnly(guard.refusals(deducted("1", times("1-a", -1))), COUNT_TOO_SMALL, "1");
        assertOnly(guard.refusals(passed("7")), UNKNOWN_ITEM, "7");
    }

    @Test
    void hasAStableCodeForTheServices() {
        assertThat(refusals(deducted("1")).getFirst().toRefusal().code()).isEqualTo("review.seal.no-deduction");
    }
}
