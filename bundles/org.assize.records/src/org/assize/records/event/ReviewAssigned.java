package org.assize.records.event;

/** A case file was given to a reviewer. */
public record ReviewAssigned(ReviewAssignment assignment) implements DomainEvent {

    @Override
    public String subject() {
        return assignment.review();
    }
}
