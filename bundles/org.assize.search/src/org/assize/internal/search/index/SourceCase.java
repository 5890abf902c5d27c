package org.assize.internal.search.index;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of a case file with each of its pages.
 *
 * @param number  case number
 * @param cause   cause of the case, may be empty
 * @param unit    name and code of the unit, as far as known
 * @param handler name and number of the handler, as far as known
 * @param closed  day it was closed
 */
public record SourceCase(String number, String cause, List<String> unit, List<String> handler,
        @Nullable LocalDate closed) {

    /** Copies the lists. */
    public SourceCase {
        unit = List.copyOf(unit);
        handler = List.copyOf(handler);
    }
}
