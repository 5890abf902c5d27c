package org.assize.records.event;

/** A bulletin of the round was published. */
public record BulletinPublished(String round, BulletinData bulletin) implements DomainEvent {

    @Override
    public String subject() {
        return round;
    }
}
