package org.assize.records.event;

/** The answer to an item of a review rests on a mark from now on. */
public record MarkLinked(String mark, String review, String item) implements DomainEvent {

    @Override
    public String subject() {
        return mark;
    }
}
