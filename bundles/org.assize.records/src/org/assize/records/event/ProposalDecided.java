package org.assize.records.event;

import org.assize.model.check.ProposalOutcome;

/**
 * A reviewer decided about the proposal of a check. What follows from it for an answer is an event of its own, recorded
 * together with this one.
 *
 * @param reason may be empty
 */
public record ProposalDecided(String review, ProposalData proposal, ProposalOutcome outcome, String reason)
        implements DomainEvent {

    @Override
    public String subject() {
        return proposal.id();
    }
}
