package org.assize.ui.proposal;

import java.util.Locale;
import java.util.Optional;

import org.assize.check.run.BoundRule;
import org.assize.check.run.Proposal;
import org.assize.model.check.ProposalOutcome;
import org.assize.records.event.ProposalData;
import org.jspecify.annotations.Nullable;

/**
 * A proposal within a review.
 *
 * @param rule    where it belongs in the checklist of the review; empty if nowhere, or if there is no review
 * @param outcome what the reviewer decided; absent while it waits
 * @param stale   whether it was made from something that is no longer so
 * @param counted whether the reviewer has deducted for its place by its rule: accepting it adds nothing to the count
 */
public record OfferedProposal(Proposal proposal, Optional<BoundRule> rule, @Nullable ProposalOutcome outcome,
        boolean stale, boolean counted) {

    /** {@return whether nobody has decided yet} */
    public boolean isWaiting() {
        return outcome == null;
    }

    /** {@return id of its item; empty if the checklist has none for it} */
    public String item() {
        return rule.map(BoundRule::item).orElse("");
    }

    /** {@return what is wrong and why, in the language of the user} */
    public String explanation() {
        return proposal.explanation().in(Locale.getDefault());
    }

    /** {@return what is recorded with a decision} */
    public ProposalData toData() {
        return proposal.toData(rule, Locale.getDefault());
    }

    /** {@return what is recorded when the reviewer puts it elsewhere} */
    public ProposalData toData(BoundRule chosen) {
        return proposal.toData(Optional.of(chosen), Locale.getDefault());
    }
}
