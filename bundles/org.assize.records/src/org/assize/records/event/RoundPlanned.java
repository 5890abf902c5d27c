package org.assize.records.event;

/** A round was planned. Planning it again before the frame is frozen replaces the plan. */
public record RoundPlanned(RoundPlan plan) implements DomainEvent {

    @Override
    public String subject() {
        return plan.round();
    }
}
