package org.assize.ui.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;
import org.assize.records.event.ProposalData;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer makes of a proposal.
 *
 * @param place  where it goes
 * @param count  how often more the rule applies; 1 for a veto item, 0 only where it was deducted for already
 * @param remark what is written as its reason
 */
public record ChangedAnswer(RulePlace place, int count, String remark) {

    /**
     * {@return the answer with the changed proposal} Other deductions stay; a deduction of the same rule applies so
     * often more.
     *
     * @param before the answer so far; null if there is none
     */
    public AnswerData on(@Nullable AnswerData before, ProposalData proposal) {
        return place.veto() ? failed(before, proposal) : deducted(before, proposal);
    }

    private AnswerData failed(@Nullable AnswerData before, ProposalData proposal) {
        List<EvidenceData> evidence = before == null ? List.of() : before.evidence();
        AbsenceData absence = before == null || before.absence() == null ? proposal.absence() : before.absence();
        return new AnswerData(place.rule().item(), AnswerOutcome.FAILED, List.of(), remark,
                joined(evidence, proposal.evidence()), absence, proposal.id());
    }

    private AnswerData deducted(@Nullable AnswerData before, ProposalData proposal) {
        boolean keep = before != null && before.outcome() == AnswerOutcome.DEDUCTED;
        List<DeductionData> deductions = new ArrayList<>(keep ? before.deductions() : List.of());
        int at = indexOf(deductions);
        if (at < 0) {
            deductions.add(new DeductionData(place.rule().rule(), count, false, remark, proposal.evidence(),
                    proposal.absence()));
        } else {
            DeductionData old = deductions.get(at);
            deductions.set(at, new DeductionData(old.rule(), old.count() + count, false, remark,
                    joined(old.evidence(), proposal.evidence()),
                    old.absence() == null ? proposal.absence() : old.absence()));
        }
        return new AnswerData(place.rule().item(), AnswerOutcome.DEDUCTED, deductions, keep ? before.reason() : "",
                keep ? before.evidence() : List.of(), keep ? before.absence() : null, proposal.id());
    }

    private int indexOf(List<DeductionData> deductions) {
        for (int i = 0; i < deductions.size(); i++) {
            DeductionData there = deductions.get(i);
            if (there.rule().equals(place.rule().rule()) && !there.waived()) {
                return i;
            }
        }
        return -1;
    }

    private static List<EvidenceData> joined(List<EvidenceData> there, List<EvidenceData> more) {
        return Stream.concat(there.stream(), more.stream()).distinct().toList();
    }
}
