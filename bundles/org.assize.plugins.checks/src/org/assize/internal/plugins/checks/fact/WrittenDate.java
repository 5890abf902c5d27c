package org.assize.internal.plugins.checks.fact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.assize.check.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A date found in a text, with the time of day if one follows it.
 *
 * @param from       first sign in the compact text
 * @param to         after its last sign
 * @param reading    what it is
 * @param day        the day; absent unless the reading is {@link Reading#DAY}
 * @param time       time of day; absent if none is written
 * @param confidence how sure the reading is: lower for signs that a machine confuses, for two-digit years and for dates
 *                   that only follow from the text before
 */
public record WrittenDate(int from, int to, Reading reading, @Nullable LocalDate day, @Nullable LocalTime time,
        double confidence) {

    /** What a date in a text is. */
    public enum Reading {
        /** A day of the calendar. */
        DAY,
        /** A day that no calendar has, such as the 30th of February. */
        IMPOSSIBLE,
        /** A form that was not or not wholly filled in. */
        BLANK,
        /** A date with figures that a machine was not sure of: nothing is concluded from it. */
        DOUBTFUL
    }

    /** {@return whether a date has been written there, though perhaps nobody can be sure which} */
    public boolean isWritten() {
        return reading == Reading.DAY || reading == Reading.DOUBTFUL;
    }

    /** {@return the same, with figures that a machine was not sure of} */
    WrittenDate doubted() {
        return new WrittenDate(from, to, Reading.DOUBTFUL, null, null, confidence);
    }

    /** {@return the point in time, if it is a day of the calendar} */
    public Optional<Moment> moment() {
        return Optional.ofNullable(day).map(d -> new Moment(d, time));
    }
}
