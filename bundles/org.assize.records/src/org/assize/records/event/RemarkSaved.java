package org.assize.records.event;

/** A reviewer keeps a standard remark for reuse. */
public record RemarkSaved(String text) implements DomainEvent {

    @Override
    public String subject() {
        return text;
    }
}
