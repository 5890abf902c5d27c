package org.assize.records.event;

/** A reviewer set the overall remark of a review. */
public record ReviewNoted(String review, String note) implements DomainEvent {

    @Override
    public String subject() {
        return review;
    }
}
