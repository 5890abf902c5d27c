package org.assize.records.event;

/** A reviewer gave up the search that the same reviewer had saved under the name. */
public record SearchDeleted(String name) implements DomainEvent {

    @Override
    public String subject() {
        return name;
    }
}
