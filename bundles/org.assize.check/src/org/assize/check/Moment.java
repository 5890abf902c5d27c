package org.assize.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * A point in time as documents give it, without time zone.
 *
 * @param time absent if only the day is known
 */
public record Moment(LocalDate day, @Nullable LocalTime time) implements Comparable<Moment> {

    private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::day)
            .thenComparing(Moment::time, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** {@return a day whose time is not known} */
    public static Moment of(LocalDate day) {
        return new Moment(day, null);
    }

    /** By day, then by time; a day without time comes before its times. */
    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
