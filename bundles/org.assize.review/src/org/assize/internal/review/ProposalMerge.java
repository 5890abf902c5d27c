package org.assize.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assize.checklist.ChecklistIndex;
import org.assize.internal.review.place.Places;
import org.assize.model.checklist.Item;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.RefusedException;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;
import org.assize.records.event.ProposalData;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** Makes a proposal part of an answer. What the reviewer wrote stays. */
final class ProposalMerge {

    private final Item item;
    private final ProposalData proposal;

    private ProposalMerge(Item item, ProposalData proposal) {
        this.item = item;
        this.proposal = proposal;
    }

    /**
     * {@return the answer with the proposal}
     *
     * @param before the answer so far; null if there is none
     * @throws RefusedException when the proposal does not suit the item or what was answered
     */
    static AnswerData of(ChecklistIndex index, ProposalData proposal, @Nullable AnswerData before)
            throws RefusedException {
        Item item = index.item(proposal.item()).orElseThrow(() -> Guards.refused("proposal.no-item",
                proposal.item(), Messages.proposalNoItem));
        if (before != null && before.outcome() == AnswerOutcome.NOT_APPLICABLE) {
            throw Guards.refused("proposal.not-applicable", item.getId(), Messages.proposalNotApplicable);
        }
        if (item.isBonus()) {
            throw Guards.refused("proposal.bonus", item.getId(), Messages.proposalBonus);
        }
        ProposalMerge merge = new ProposalMerge(item, proposal);
        return item.isVeto() ? merge.failed(before) : merge.deducted(index, before);
    }

    private AnswerData failed(@Nullable AnswerData before) {
        String reason = before == null ? "" : before.reason();
        List<EvidenceData> evidence = before == null ? List.of() : before.evidence();
        AbsenceData absence = before == null || before.absence() == null ? proposal.absence() : before.absence();
        return new AnswerData(item.getId(), AnswerOutcome.FAILED, List.of(), joined(reason),
                joined(evidence, proposal.evidence()), absence, proposal.id());
    }

    private AnswerData deducted(ChecklistIndex index, @Nullable AnswerData before) throws RefusedException {
        if (index.rule(item.getId(), proposal.rule()).isEmpty()) {
            throw Guards.refused("proposal.no-rule", item.getId(), Messages.proposalNoRule);
        }
        List<DeductionData> deductions = new ArrayList<>(before == null ? List.of() : before.deductions());
        // A waived deduction is one the reviewer has judged: another case of the same rule stands beside it.
        Optional<DeductionData> same = deductions.stream()
                .filter(d -> d.rule().equals(proposal.rule()) && !d.waived()).findFirst();
        if (same.isPresent()) {
            deductions.set(deductions.indexOf(same.get()), more(same.get()));
        } else {
            deductions.add(new DeductionData(proposal.rule(), proposal.count(), false, proposal.explanation(),
                    proposal.evidence(), proposal.absence()));
        }
        return before == null
                ? new AnswerData(item.getId(), AnswerOutcome.DEDUCTED, deductions, "", List.of(), null, proposal.id())
                : new AnswerData(item.getId(), AnswerOutcome.DEDUCTED, deductions, before.reason(), before.evidence(),
                        before.absence(), proposal.id());
    }

    private DeductionData more(DeductionData deduction) {
        int more = Places.restsOn(proposal.evidence(), deduction.evidence()) ? 0 : proposal.count();
        return new DeductionData(deduction.rule(), deduction.count() + more, false,
                joined(deduction.remark()), joined(deduction.evidence(), proposal.evidence()),
                deduction.absence() == null ? proposal.absence() : deduction.absence());
    }

    private String joined(String written) {
        if (written.isBlank() || written.contains(proposal.explanation())) {
            return written.isBlank() ? proposal.explanation() : written;
        }
        return NLS.bind(Messages.proposalJoined, written, proposal.explanation());
    }

    private static List<EvidenceData> joined(List<EvidenceData> there, List<EvidenceData> more) {
        return Stream.concat(there.stream(), more.stream()).distinct().toList();
    }
}
