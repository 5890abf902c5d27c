package org.assize.internal.plugins.checks.time;

import java.time.Duration;
import java.time.LocalDateTime;

import org.assize.internal.plugins.checks.fact.Passage;

/**
 * A time for which somebody was questioned or kept.
 *
 * @param zh         what it was, in Chinese
 * @param en         what it was, in English
 * @param from       its beginning
 * @param to         its end
 * @param where      where it is written
 * @param confidence how sure the times are
 */
record Stay(String zh, String en, LocalDateTime from, LocalDateTime to, Passage where, double confidence) {

    /** How long it lasted. */
    Duration length() {
        return Duration.between(from, to);
    }
}
