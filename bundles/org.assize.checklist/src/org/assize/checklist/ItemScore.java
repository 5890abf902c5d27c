package org.assize.checklist;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.assize.model.review.AnswerOutcome;

/**
 * What one item came to. All amounts are marks, unrounded, zero or more.
 *
 * @param outcome the finding; null while the item is not answered
 * @param full full marks as the checklist gives them: for a bonus item the most it can add, zero for a veto item
 * @param lost marks lost, at most {@code full}; zero for veto and bonus items and for one that does not apply
 * @param added marks added by a bonus item, before the cap over all bonus items
 * @param waived marks that recorded deductions would have cost had they not been waived, rule by rule
 */
public record ItemScore(String item, @Nullable AnswerOutcome outcome, BigDecimal full, BigDecimal lost,
        BigDecimal added, BigDecimal waived) {

    /** Whether the item is answered. */
    public boolean answered() {
        return outcome != null;
    }

    /** Whether it counts: false once it was found not to apply. */
    public boolean applicable() {
        return outcome != AnswerOutcome.NOT_APPLICABLE;
    }
}
