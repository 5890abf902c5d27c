package org.assize.records.event;

/** The author of a reply took it back. */
public record ReplyRemoved(String mark, String reply) implements DomainEvent {

    @Override
    public String subject() {
        return mark;
    }
}
