package org.assize.records.event;

import java.util.List;

import org.assize.model.review.AnswerOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer found on one item.
 *
 * @param reason why the item does not apply or why a veto item failed; may be empty otherwise
 * @param evidence where it shows, for the answer as a whole
 * @param proposal id of the machine proposal that was accepted last; empty when the reviewer found it. All are on
 *                 record as decisions
 */
public record AnswerData(String item, AnswerOutcome outcome, List<DeductionData> deductions, String reason,
        List<EvidenceData> evidence, @Nullable AbsenceData absence, String proposal) {

    public AnswerData {
        deductions = List.copyOf(deductions);
        evidence = List.copyOf(evidence);
    }

    /** An answer without deductions, reason or evidence. */
    public static AnswerData of(String item, AnswerOutcome outcome) {
        return new AnswerData(item, outcome, List.of(), "", List.of(), null, "");
    }
}
