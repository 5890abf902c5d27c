package org.assize.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.assize.internal.checklist.Deduct100;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.NaPolicy;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;

/** What must hold for every checklist and every sheet; the seed is the name of the case. */
class ScoringPropertiesTest {

    private static final int SHEETS = 40;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfAnswersAndDeductionsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        Checklist checklist = checklist(random);
        for (int i = 0; i < SHEETS; i++) {
            List<AnswerData> answers = sheet(checklist, random);
            List<AnswerData> shuffled = new ArrayList<>(answers.stream().map(a -> shuffled(a, random)).toList());
            Collections.shuffle(shuffled, random);

            assertThat(score(checklist, shuffled)).isEqualTo(score(checklist, answers));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theScoreLiesBetweenNoughtAndAHundredWithTwoDecimals(long seed) {
        Random random = new Random(seed);
        Checklist checklist = checklist(random);
        for (int i = 0; i < SHEETS; i++) {
            Score score = score(checklist, sheet(checklist, random));

            if (score.scorable()) {
                assertThat(score.value()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
                assertThat(score.value().scale()).isEqualTo(2);
                assertThat(score.grade()).isNotEmpty();
            }
            assertThat(score.items())
                    .allSatisfy(item -> assertThat(item.lost()).isBetween(BigDecimal.ZERO, item.full()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneMoreDeductionNeverRaisesTheScore(long seed) {
        Random random = new Random(seed);
        Checklist checklist = checklist(random);
        for (int i = 0; i < SHEETS; i++) {
            List<AnswerData> answers = sheet(checklist, random);
            BigDecimal before = score(checklist, answers).value();
            int place = random.nextInt(answers.size());
            AnswerData answer = answers.get(place);
            if (answer.outcome() == AnswerOutcome.PASSED || answer.outcome() == AnswerOutcome.DEDUCTED) {
                answers.set(place, with(answer, new DeductionData(answer.item() + "-a", 1 + random.nextInt(3), false,
                        "", List.of(Given.PAGE), null)));

                assertThat(score(checklist, answers).value()).isLessThanOrEqualTo(before);
            }
        }
    }

    private static Score score(Checklist checklist, List<AnswerData> answers) {
        return new Deduct100().score(checklist, answers);
    }

    private static Checklist checklist(Random random) {
        ChecklistBuilder builder = new ChecklistBuilder(
                random.nextBoolean() ? NaPolicy.RENORMALISE : NaPolicy.KEEP_FULL);
        int rest = 10_000;
        for (int item = 1; rest > 0; item++) {
            int marks = item == 9 ? rest : 1 + random.nextInt(rest);
            rest -= marks;
            builder.item(String.valueOf(item), BigDecimal.valueOf(marks, 2).toPlainString())
                    .rule("a", BigDecimal.valueOf(1 + random.nextInt(900), 2).toPlainString(), null)
                    .rule("b", "0.5", "2");
        }
        return builder.veto("0").bonus("99", "5", "3").build();
    }

    private static List<AnswerData> sheet(Checklist checklist, Random random) {
        List<AnswerData> answers = new ArrayList<>();
        for (Item item : checklist.getSections().getFirst().getItems()) {
            if (random.nextInt(10) > 0 || answers.isEmpty()) {
                answers.add(answer(item, random));
            }
        }
        return answers;
    }

    private static AnswerData answer(Item item, Random random) {
        int dice = random.nextInt(10);
        if (dice == 0) {
            return Given.notApplicable(item.getId());
        }
        if (item.isVeto()) {
            return dice == 1 ? Given.failed(item.getId()) : Given.passed(item.getId());
        }
        if (item.isBonus()) {
            return dice < 4 ? Given.awarded(item.getId()) : Given.passed(item.getId());
        }
        return dice < 6 ? Given.passed(item.getId()) : Given.deducted(item.getId(), deductions(item, random));
    }

    private static DeductionData[] deductions(Item item, Random random) {
        DeductionData[] deductions = new DeductionData[1 + random.nextInt(4)];
        for (int i = 0; i < deductions.length; i++) {
            String rule = item.getRules().get(random.nextInt(item.getRules().size())).getId();
            deductions[i] = random.nextInt(5) == 0 ? Given.waived(rule, 1) : Given.times(rule, 1 + random.nextInt(4));
        }
        return deductions;
    }

    private static AnswerData shuffled(AnswerData answer, Random random) {
        List<DeductionData> deductions = new ArrayList<>(answer.deductions());
        Collections.shuffle(deductions, random);
        return new AnswerData(answer.item(), answer.outcome(), deductions, answer.reason(), answer.evidence(),
                answer.absence(), answer.proposal());
    }

    private static AnswerData with(AnswerData answer, DeductionData more) {
        List<DeductionData> deductions = new ArrayList<>(answer.deductions());
        deductions.add(more);
        return Given.deducted(answer.item(), deductions.toArray(DeductionData[]::new));
    }
}
