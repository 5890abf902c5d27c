package org.assize.internal.review;

import org.assize.records.Library;
import org.assize.records.Projection;
import org.assize.records.RefusedException;

/** Reads that can refuse: carries the checked exception out of the reading function. */
final class Refusing {

    /** A reading that can refuse. */
    @FunctionalInterface
    interface Reading<T> {

        T read(Projection state) throws RefusedException;
    }

    private record Outcome<T>(T value, RefusedException refused) {
    }

    private Refusing() {
    }

    static <T> T read(Library library, Reading<T> reading) throws RefusedException {
        Outcome<T> outcome = library.read(state -> {
            try {
                return new Outcome<>(reading.read(state), null);
            } catch (RefusedException e) {
                return new Outcome<>(null, e);
            }
        });
        if (outcome.refused() != null) {
            throw outcome.refused();
        }
        return outcome.value();
    }
}
