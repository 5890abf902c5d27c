package org.assize.records.event;

/** A round was given up; everything in it stays on record. */
public record RoundVoided(String round, String reason) implements DomainEvent {

    @Override
    public String subject() {
        return round;
    }
}
