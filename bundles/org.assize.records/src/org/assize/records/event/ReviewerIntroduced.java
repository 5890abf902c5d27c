package org.assize.records.event;

/** A reviewer wrote into the library for the first time and declared a name. */
public record ReviewerIntroduced(String reviewer, String name) implements DomainEvent {

    @Override
    public String subject() {
        return reviewer;
    }
}
