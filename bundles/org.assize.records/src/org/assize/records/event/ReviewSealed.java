package org.assize.records.event;

/** A review was closed. The result is recomputable from the answers and the checklist version. */
public record ReviewSealed(String review, ResultData result) implements DomainEvent {

    @Override
    public String subject() {
        return review;
    }
}
