package org.assize.records.event;

/** A reviewer answered an item; an earlier answer to it is superseded. */
public record AnswerGiven(String review, AnswerData answer) implements DomainEvent {

    @Override
    public String subject() {
        return review;
    }
}
