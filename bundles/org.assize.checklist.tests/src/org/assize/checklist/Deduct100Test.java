package org.assize.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assize.checklist.Given.awarded;
import static org.assize.checklist.Given.deducted;
import static org.assize.checklist.Given.failed;
import static org.assize.checklist.Given.notApplicable;
import static org.assize.checklist.Given.passed;
import static org.assize.checklist.Given.times;
import static org.assize.checklist.Given.waived;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.assize.internal.checklist.Deduct100;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.NaPolicy;
import org.assize.records.event.AnswerData;

/** The formulas of deduct-100. */
class Deduct100Test {

    private static Score score(Checklist checklist, AnswerData... answers) {
        return new Deduct100().score(checklist, List.of(answers));
    }

    private static Checklist vector(NaPolicy policy) {
        return new ChecklistBuilder(policy).item("1", "20").rule("a", "2", null).item("2", "30").rule("a", "10", null)
                .item("3", "50").rule("a", "5", null).build();
    }

    private static Score vectorScore(NaPolicy policy) {
        return score(vector(policy), deducted("1", times("1-a", 3)), deducted("2", times("2-a", 5)),
                notApplicable("3"));
    }

    @Test
    void keepFullCountsWhatDoesNotApplyWithItsFullMarks() {
        Score score = vectorScore(NaPolicy.KEEP_FULL);

        assertThat(score.value()).isEqualTo(new BigDecimal("64.00"));
        assertThat(score.grade()).isEqualTo("qualified");
        assertThat(score.gradeTitle()).isEqualTo("合格");
    }

    @Test
    void renormaliseTakesWhatDoesNotApplyOutOfTheDenominator() {
        Score score = vectorScore(NaPolicy.RENORMALISE);

        assertThat(score.value()).isEqualTo(new BigDecimal("28.00"));
        assertThat(score.grade()).isEqualTo("unqualified");
    }

    @Test
    void itemsAndSectionsTellWhatWasLost() {
        Score score = vectorScore(NaPolicy.RENORMALISE);

        assertThat(score.items()).extracting(ItemScore::lost).usingComparatorForType(
                BigDecimal::compareTo, BigDecimal.class).containsExactly(n("6"), n("30"), n("0"));
        assertThat(score.sections()).singleElement().satisfies(section -> {
            assertThat(section.full()).isEqualByComparingTo("50");
            assertThat(section.lost()).isEqualByComparingTo("36");
            assertThat(section.kept()).isEqualByComparingTo("14");
        });
        assertThat(score.complete()).isTrue();
    }

    @Test
    void anUnfinishedSheetCountsWhatIsOpenAsFlawlessAndSaysSo() {
        Score score = score(vector(NaPolicy.RENORMALISE), deducted("1", times("1-a", 1)));

        assertThat(score.value()).isEqualTo(new BigDecimal("98.00"));
        assertThat(score.answered()).isEqualTo(1);
        assertThat(score.unanswered()).isEqualTo(2);
        assertThat(score.complete()).isFalse();
    }

    @ParameterizedTest(name = "{0} marks lost of 100 in {1} steps give {2}, {3}")
    @CsvSource({ "0.01, 1000, 90.00, excellent", "0.01, 1001, 89.99, good", "0.01, 2500, 75.00, good",
        "0.01, 2501, 74.99, qualified", "0.01, 4000, 60.00, qualified", "0.01, 4001, 59.99, unqualified",
        "0.01, 99999, 0.00, unqualified", "0.01, 0, 100.00, excellent" })
    void bandsIncludeTheirLowerBound(String amount, int count, String value, String grade) {
        Checklist checklist = new ChecklistBuilder(NaPolicy.RENORMALISE).item("1", "100").rule("a", amount, null)
                .build();

        Score score = score(checklist, deducted("1", times("1-a", count)));

        assertThat(score.value()).isEqualTo(new BigDecimal(value));
        assertThat(score.grade()).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0} of 100 is published as {1}, {2}")
    @CsvSource({ "10.005, 90.00, excellent", "10.0051, 89.99, good", "10.0049, 90.00, excellent",
        "25.005, 75.00, good", "40.0050001, 60.00, qualified", "40.005001, 59.99, unqualified" })
    void bandsLookAtThePublishedValueThatIsRoundedHalfUp(String amount, String value, String grade) {
        Checklist checklist = new ChecklistBuilder(NaPolicy.KEEP_FULL).item("1", "100").rule("a", amount, null)
                .build();

        Score score = score(checklist, deducted("1", times("1-a", 1)));

        assertThat(score.value()).isEqualTo(new BigDecimal(value));
        assertThat(score.grade()).isEqualTo(grade);
    }

    @Test
    void renormalisingRoundsOnlyAtTheEnd() {
        Checklist checklist = ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, "30", "30", "40").build();

        Score score = score(checklist, deducted("1", times("1-a", 1)), passed("2"), notApplicable("3"));

        assertThat(score.value()).isEqualTo(new BigDecimal("98.33"));
    }

    @Test
    void aFailedVetoMakesTheScoreZeroAndKeepsTheScoreBefore() {
        Checklist checklist = ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, "100").veto("0.2").build();

        Score score = score(checklist, failed("0.2"), deducted("1", times("1-a", 4)));

        assertThat(score.value()).isEqualTo(new BigDecimal("0.00"));
        assertThat(score.beforeVeto()).isEqualTo(new BigDecimal("96.00"));
        assertThat(score.grade()).isEqualTo("unqualified");
        assertThat(score.vetoed()).isTrue();
        assertThat(score.failedVetoes()).containsExactly("0.2");
    }

    @Test
    void aVetoThatPassedOrDoesNotApplyChangesNothing() {
        Checklist checklist = ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, "100").veto("0.1").veto("0.2").build();

        Score score = score(checklist, passed("0.1"), notApplicable("0.2"), passed("1"));

        assertThat(score.value()).isEqualTo(new BigDecimal("100.00"));
        assertThat(score.beforeVeto()).isEqualTo(score.value());
        assertThat(score.vetoed()).isFalse();
    }

    @Test
    void aWaivedDeductionCostsNothingAndIsTold() {
        Checklist checklist = ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, "100").build();

        Score score = score(checklist, deducted("1", times("1-a", 2), waived("1-b", 2)));

        assertThat(score.value()).isEqualTo(new BigDecimal("98.00"));
        assertThat(score.item("1").orElseThrow().waived()).isEqualByComparingTo("10");
    }

    @Test
    void aRuleTakesNoMoreThanItsCapHoweverOftenItIsNamed() {
        Checklist checklist = ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, "100").build();

        Score once = score(checklist, deducted("1", times("1-b", 3)));
        Score split = score(checklist, deducted("1", times("1-b", 1), times("1-b", 2)));

        assertThat(once.value()).isEqualTo(new BigDecimal("88.00"));
        assertThat(split.value()).isEqualTo(once.value());
        assertThat(split.inputsHash()).isEqualTo(once.inputsHash());
    }

    @Test
    void anItemLosesNoMoreThanItsMarks() {
        Checklist checklist = ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, "10", "90").build();

        Score score = score(checklist, deducted("1", times("1-a", Integer.MAX_VALUE), times("1-b", 9)), passed("2"));

        assertThat(score.value()).isEqualTo(new BigDecimal("90.00"));
    }

    @Test
    void bonusMarksComeOnTopUpToTheirCapAndToAHundred() {
        ChecklistBuilder builder = ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, "100");
        Checklist checklist = builder.bonus("9.1", "3", "4").bonus("9.2", "3", "4").rule("a", "2", null).build();

        assertThat(score(checklist, deducted("1", times("1-b", 2)), awarded("9.1"), awarded("9.2", times("9.2-a", 2)))
                .value()).isEqualTo(new BigDecimal("94.00"));
        assertThat(score(checklist, deducted("1", times("1-b", 2)), awarded("9.2", times("9.2-a", 1))).value())
                .isEqualTo(new BigDecimal("92.00"));
        assertThat(score(checklist, passed("1"), awarded("9.1")).value()).isEqualTo(new BigDecimal("100.00"));
        assertThat(score(checklist, passed("1")).complete()).isTrue();
    }

    @Test
    void bonusMarksWithoutACapAddNothing() {
        Checklist checklist = ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, "100").bonus("9", "3", "4").build();
        checklist.setBonusCap(null);

        assertThat(score(checklist, deducted("1", times("1-b", 2)), awarded("9")).value())
                .isEqualTo(new BigDecimal("90.00"));
    }

    @ParameterizedTest
    @CsvSource({ "KEEP_FULL", "RENORMALISE" })
    void aSheetOnWhichNothingAppliesIsNotScorable(NaPolicy policy) {
        Checklist checklist = ChecklistBuilder.ofMarks(policy, "60", "40").veto("0").build();

        Score score = score(checklist, notApplicable("1"), notApplicable("2"), passed("0"));

        assertThat(score.scorable()).isFalse();
        assertThat(score.value()).isNull();
        assertThat(score.grade()).isEmpty();
        assertThat(score.toResult().score()).isNull();
    }

    @Test
    void aFailedVetoCountsEvenWhereNothingElseApplies() {
        Checklist checklist = ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, "100").veto("0").build();

        Score score = score(checklist, notApplicable("1"), failed("0"));

        assertThat(score.value()).isEqualTo(new BigDecimal("0.00"));
        assertThat(score.beforeVeto()).isNull();
        assertThat(score.grade()).isEqualTo("unqualified");
    }

    @Test
    void twoAnswersToOneItemAreRefused() {
        assertThatThrownBy(() -> score(vector(NaPolicy.KEEP_FULL), passed("1"), passed("1")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1");
    }

    @Test
    void theHashOfTheInputsFollowsWhatTheScoreDependsOn() {
        String hash = vectorScore(NaPolicy.KEEP_FULL).inputsHash();

        assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(vectorScore(NaPolicy.KEEP_FULL).inputsHash());
        assertThat(hash).isNotEqualTo(vectorScore(NaPolicy.RENORMALISE).inputsHash());
        assertThat(score(vector(NaPolicy.KEEP_FULL), deducted("1", times("1-a", 3))).inputsHash())
                .isNotEqualTo(score(vector(NaPolicy.KEEP_FULL), deducted("1", waived("1-a", 3))).inputsHash());
        Checklist dearer = vector(NaPolicy.KEEP_FULL);
        dearer.getSections().getFirst().getItems().getFirst().getRules().getFirst().setAmount(n("2.5"));
        assertThat(score(dearer, passed("1")).inputsHash())
                .isNotEqualTo(score(vector(NaPolicy.KEEP_FULL), passed("1")).inputsHash());
    }

    @Test
    void theResultForTheRecordsCarriesModelGradeAndHash() {
        Score score = vectorScore(NaPolicy.KEEP_FULL);

        assertThat(score.toResult().model()).isEqualTo("deduct-100/1");
        assertThat(score.toResult().grade()).isEqualTo("qualified");
        assertThat(score.toResult().inputsHash()).isEqualTo(score.inputsHash());
        assertThat(Arrays.asList(score.toResult().score(), score.toResult().scoreBeforeVeto()))
                .containsOnly(new BigDecimal("64.00"));
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }
}
