package org.assize.records.event;

/** A reviewer no longer keeps a standard remark. */
public record RemarkDeleted(String text) implements DomainEvent {

    @Override
    public String subject() {
        return text;
    }
}
