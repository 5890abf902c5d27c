package org.assize.records.event;

/** A mark that was settled is open again. */
public record MarkReopened(String mark) implements DomainEvent {

    @Override
    public String subject() {
        return mark;
    }
}
