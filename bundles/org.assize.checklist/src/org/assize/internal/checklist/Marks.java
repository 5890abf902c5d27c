package org.assize.internal.checklist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.assize.checklist.ItemScore;
import org.assize.model.checklist.DeductionRule;
import org.assize.model.checklist.Item;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;

/** The marks of one item under {@code deduct-100}. */
final class Marks {

    static final int SCALE = 6;
    static final BigDecimal ZERO = BigDecimal.ZERO.setScale(SCALE);

    private Marks() {
    }

    static BigDecimal orZero(@Nullable BigDecimal marks) {
        return marks == null ? ZERO : marks.setScale(SCALE, RoundingMode.HALF_UP);
    }

    static ItemScore of(Item item, @Nullable AnswerData answer) {
        BigDecimal full = item.isVeto() ? ZERO : orZero(item.getMarks());
        AnswerOutcome outcome = answer == null ? null : answer.outcome();
        if (answer == null || outcome == AnswerOutcome.NOT_APPLICABLE) {
            return new ItemScore(item.getId(), outcome, full, ZERO, ZERO, ZERO);
        }
        BigDecimal lost = item.isBonus() || item.isVeto() ? ZERO : lost(item, answer, full);
        BigDecimal added = item.isBonus() && outcome == AnswerOutcome.AWARDED ? merits(item, answer, full) : ZERO;
        return new ItemScore(item.getId(), outcome, full, lost, added, full.min(sum(item, answer, true)));
    }

    /** An item that failed as a whole loses everything, whatever rules are named with it. */
    private static BigDecimal lost(Item item, AnswerData answer, BigDecimal full) {
        return answer.outcome() == AnswerOutcome.FAILED ? full : full.min(sum(item, answer, false));
    }

    /** A bonus item without rules adds all it can once it is awarded. */
    private static BigDecimal merits(Item item, AnswerData answer, BigDecimal full) {
        return item.getRules().isEmpty() ? full : full.min(sum(item, answer, false));
    }

    /** Sum over the rules of amount by occurrences, each up to its cap. */
    private static BigDecimal sum(Item item, AnswerData answer, boolean waived) {
        Map<String, Long> counts = new HashMap<>();
        for (DeductionData deduction : answer.deductions()) {
            if (deduction.waived() == waived && deduction.count() > 0) {
                counts.merge(deduction.rule(), (long) deduction.count(), Long::sum);
            }
        }
        BigDecimal sum = ZERO;
        for (DeductionRule rule : item.getRules()) {
            BigDecimal amount = orZero(rule.getAmount())
                    .multiply(BigDecimal.valueOf(counts.getOrDefault(rule.getId(), 0L)));
            sum = sum.add(rule.getCap() == null ? amount : amount.min(orZero(rule.getCap())));
        }
        return sum;
    }
}
