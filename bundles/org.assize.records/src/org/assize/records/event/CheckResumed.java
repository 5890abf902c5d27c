package org.assize.records.event;

/** The proposals of a suspended check are offered again. */
public record CheckResumed(String check) implements DomainEvent {

    @Override
    public String subject() {
        return check;
    }
}
