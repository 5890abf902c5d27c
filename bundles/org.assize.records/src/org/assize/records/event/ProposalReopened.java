package org.assize.records.event;

/** A decision about a proposal was taken back: it waits again. */
public record ProposalReopened(String review, String proposal) implements DomainEvent {

    @Override
    public String subject() {
        return proposal;
    }
}
