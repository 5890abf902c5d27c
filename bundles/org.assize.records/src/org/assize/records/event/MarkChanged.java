package org.assize.records.event;

/** The author changed a mark; this is all of it as it is now. */
public record MarkChanged(MarkData mark) implements DomainEvent {

    @Override
    public String subject() {
        return mark.id();
    }
}
