package org.assize.records.event;

/** A library came into being. */
public record LibraryCreated(String id, String name) implements DomainEvent {

    @Override
    public String subject() {
        return id;
    }
}
