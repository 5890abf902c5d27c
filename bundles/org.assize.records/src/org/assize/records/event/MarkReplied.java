package org.assize.records.event;

/**
 * A reviewer said something about a mark; {@code reply} is the identity of the reply. The same identity again corrects
 * what was said.
 */
public record MarkReplied(String mark, String reply, String text) implements DomainEvent {

    @Override
    public String subject() {
        return mark;
    }
}
