package org.assize.records.event;

/** A reviewer, the author from then on, put a mark into a document. */
public record MarkMade(MarkData mark) implements DomainEvent {

    @Override
    public String subject() {
        return mark.id();
    }
}
