package org.assize.internal.plugins.checks.fact;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A time from … to …, found in a text.
 *
 * @param start its beginning
 * @param end   its end; its day follows from the beginning where only a time is written
 */
public record WrittenPeriod(WrittenDate start, WrittenDate end) {

    /** {@return first sign in the compact text} */
    public int from() {
        return start.from();
    }

    /** {@return after the last sign} */
    public int to() {
        return end.to();
    }

    /** {@return how long it lasted, if both ends are known with their times} Negative if it ends before it begins. */
    public Optional<Duration> duration() {
        return at(start).flatMap(from -> at(end).map(to -> Duration.between(from, to)));
    }

    /** {@return how sure the reading of both ends is} */
    public double confidence() {
        return Math.min(start.confidence(), end.confidence());
    }

    private static Optional<LocalDateTime> at(WrittenDate date) {
        return date.day() == null || date.time() == null ? Optional.empty()
                : Optional.of(date.day().atTime(date.time()));
    }
}
