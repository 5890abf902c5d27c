package org.assize.records;

import java.util.List;

import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentReplaced;
import org.assize.records.event.DocumentsAdded;
import org.assize.records.event.DomainEvent;

/** What was just recorded and applied, in order. */
public record LibraryChange(List<DomainEvent> events) {

    public LibraryChange {
        events = List.copyOf(events);
    }

    /** {@return whether a case file came in, or a document came in or was replaced} */
    public boolean concernsDocuments() {
        return events.stream().anyMatch(e -> e instanceof CaseFileRegistered || e instanceof DocumentsAdded
                || e instanceof DocumentReplaced);
    }
}
