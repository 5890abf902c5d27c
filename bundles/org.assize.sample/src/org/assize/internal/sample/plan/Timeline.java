package org.assize.internal.sample.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

import org.assize.internal.sample.Dice;
import org.assize.internal.sample.script.Dates;

/** When what happened: named times of a case. Built backwards from the decision, so that the months come out. */
public final class Timeline {

    private final Map<String, LocalDateTime> times = new LinkedHashMap<>();
    private final Dice dice;

    Timeline(Dice dice) {
        this.dice = dice;
    }

    /** A time. */
    public LocalDateTime get(String key) {
        LocalDateTime time = times.get(key);
        if (time == null) {
            throw new IllegalArgumentException("no time " + key);
        }
        return time;
    }

    /** The day of a time. */
    public LocalDate day(String key) {
        return get(key).toLocalDate();
    }

    /** Sets a time. */
    void put(String key, LocalDateTime time) {
        times.put(key, time);
    }

    /** Sets a time some minutes after another. */
    void after(String key, String earlier, int least, int most) {
        put(key, get(earlier).plusMinutes(dice.between(least, most)));
    }

    /** Sets a time on a day, between two hours. */
    void on(String key, LocalDate day, int hour, int lastHour) {
        put(key, day.atTime(dice.between(hour, lastHour), dice.between(0, 11) * 5));
    }

    /** Puts all times among the values of templates. */
    void describe(Map<String, String> values) {
        times.forEach((key, time) -> Dates.describe("t." + key, time, values));
    }
}
