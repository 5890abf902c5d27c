package org.assize.records.event;

/** A reviewer took an answer back; the item is not examined again. The compensation of a first answer. */
public record AnswerWithdrawn(String review, String item) implements DomainEvent {

    @Override
    public String subject() {
        return review;
    }
}
