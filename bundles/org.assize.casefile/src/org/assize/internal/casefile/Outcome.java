package org.assize.internal.casefile;

import org.jspecify.annotations.Nullable;

import org.assize.records.event.DomainEvent;

/**
 * What is to become of a case file.
 *
 * @param event what is recorded; {@code null} when nothing is
 */
record Outcome(Count count, Findings findings, @Nullable DomainEvent event) {

    /** Where a case file counts. */
    enum Count {
        IMPORTED, UNCHANGED, UPDATED, REFUSED
    }

    static Outcome refused(Findings findings) {
        return new Outcome(Count.REFUSED, findings, null);
    }
}
