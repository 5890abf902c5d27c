package org.assize.records.event;

/** The best or the worst of a stratum was decided, or that there is none. */
public record SelectionDecided(String round, SelectionData selection) implements DomainEvent {

    @Override
    public String subject() {
        return round;
    }
}
