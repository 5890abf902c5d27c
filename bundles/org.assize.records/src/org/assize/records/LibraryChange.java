package org.assize.records;

import java.util.List;

import org.assize.records.event.DomainEvent;

/** What was just recorded and applied, in order. */
public record LibraryChange(List<DomainEvent> events) {

    public LibraryChange {
        events = List.copyOf(events);
    }
}
