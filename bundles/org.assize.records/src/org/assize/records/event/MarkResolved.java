package org.assize.records.event;

/** A mark was settled. */
public record MarkResolved(String mark) implements DomainEvent {

    @Override
    public String subject() {
        return mark;
    }
}
