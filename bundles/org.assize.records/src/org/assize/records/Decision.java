package org.assize.records;

import java.util.List;

import org.assize.records.event.DomainEvent;

/** Looks at the state and decides what happens. Runs while no other decision runs; must not write anything itself. */
@FunctionalInterface
public interface Decision {

    /**
     * Decides.
     *
     * @param state the current state, to be read only
     * @return what happened, in order; empty when nothing did
     * @throws RefusedException when a guard does not allow it; nothing is recorded then
     */
    List<? extends DomainEvent> decide(Projection state) throws RefusedException;
}
