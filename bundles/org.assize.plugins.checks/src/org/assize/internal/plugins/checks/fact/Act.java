package org.assize.internal.plugins.checks.fact;

import java.util.List;
import java.util.Optional;

import org.assize.check.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Something officers did, as its record tells.
 *
 * @param type      what it was
 * @param document  the record
 * @param start     when it began
 * @param end       when it ended; absent if only one time is written
 * @param time      where the time is written; absent if it is not
 * @param place     where it was done; absent if it is not written
 * @param officers  who did it, by the fields of the head; each name once
 * @param recorders who wrote the record
 * @param stated    the officers the record itself introduces (我们是…的民警甲、乙)
 * @param people    who it was done to: the person questioned, searched, told
 * @param observers observers (见证人)
 */
public record Act(ActType type, DocumentFacts document, @Nullable WrittenDate start, @Nullable WrittenDate end,
        @Nullable Passage time, @Nullable Passage place, List<PersonName> officers, List<PersonName> recorders,
        List<PersonName> stated, List<PersonName> people, List<PersonName> observers) {

    /** Copies the lists. */
    public Act {
        officers = List.copyOf(officers);
        recorders = List.copyOf(recorders);
        stated = List.copyOf(stated);
        people = List.copyOf(people);
        observers = List.copyOf(observers);
    }

    /** {@return when it began} */
    public Optional<Moment> begun() {
        return Optional.ofNullable(start).flatMap(WrittenDate::moment);
    }

    /** {@return when it ended} */
    public Optional<Moment> ended() {
        return Optional.ofNullable(end).flatMap(WrittenDate::moment);
    }
}
