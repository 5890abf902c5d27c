package org.assize.records.event;

/** The proposals of a check are no longer offered in this library. */
public record CheckSuspended(String check, String reason) implements DomainEvent {

    @Override
    public String subject() {
        return check;
    }
}
