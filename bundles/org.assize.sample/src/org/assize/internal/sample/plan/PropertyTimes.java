package org.assize.internal.sample.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** When seized property is handed to its keeper (within a day), and when it has been disposed of (within a month). */
final class PropertyTimes {

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int NIGHT = 4;

    private final Timeline times;
    private final Outline outline;

    PropertyTimes(Timeline times, Outline outline) {
        this.times = times;
        this.outline = outline;
    }

    /** Adds both times, once nothing moves the seizure any more. */
    void put(CaseCourse course) {
        if (course.has(DefectKind.PROPERTY_HANDED_LATE)) {
            times.after("handed", "seizure", MINUTES_A_DAY + 120, MINUTES_A_DAY + 900);
            if (times.get("seizure").getHour() < NIGHT) {
                // The list gives the day only, and the record of the inspection may end before midnight.
                times.put("handed", times.get("handed").plusDays(1));
            }
        } else {
            times.after("handed", "seizure", 60, 240);
        }
        LocalDate month = times.day("seizure").plusDays(course.dice().between(25, 29));
        LocalDate day = course.has(DefectKind.SEIZURE_OVER_TIME) ? outline.closed()
                : month.isBefore(outline.decided()) ? month : outline.decided();
        LocalDateTime earliest = times.get("handed").plusHours(1);
        LocalDateTime disposed = day.atTime(16, 30);
        times.put("disposed", disposed.isBefore(earliest) ? earliest : disposed);
    }
}
