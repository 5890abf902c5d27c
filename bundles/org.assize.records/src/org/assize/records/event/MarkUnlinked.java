package org.assize.records.event;

/** The answer to an item of a review no longer rests on a mark. */
public record MarkUnlinked(String mark, String review, String item) implements DomainEvent {

    @Override
    public String subject() {
        return mark;
    }
}
