package org.assize.internal.search.index;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days of a case, as far as known.
 *
 * @param accepted day it was accepted
 * @param decided  day it was decided
 * @param closed   day it was closed
 */
public record CaseDates(@Nullable LocalDate accepted, @Nullable LocalDate decided, @Nullable LocalDate closed) {

    /** {@return the day people mean by the date of a case: when it was closed, else decided, else accepted} */
    public @Nullable LocalDate latest() {
        if (closed != null) {
            return closed;
        }
        return decided != null ? decided : accepted;
    }
}
