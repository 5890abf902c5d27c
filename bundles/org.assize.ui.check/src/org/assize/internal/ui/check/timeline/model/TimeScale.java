package org.assize.internal.ui.check.timeline.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.TreeMap;

import org.assize.check.Moment;

/**
 * Where a time lies on the axis. A case takes months and a questioning two hours, so the axis is not even: each day on
 * which something happened has a column of its own, in which the hours between the first and the last known time take
 * most of the room; the idle days between two such days share a column that grows only with the logarithm of their
 * number. What is earlier never lies further right. Widths are in columns of a day without known times.
 */
public final class TimeScale {

    /** Minutes of a day. */
    public static final int DAY = 24 * 60;

    /** A day with known times needs room for them. */
    private static final double TIMED_WIDTH = 1.8;
    private static final double IDLE_WIDTH = 0.5;
    private static final double IDLE_GROWTH = 0.3;
    /** The part of a day before the first known time, and the part after the last. */
    private static final double NIGHT = 0.1;
    private static final int HOUR = 60;

    /**
     * A part of the axis.
     *
     * @param first      first day
     * @param last       last day, the first for a day on which something happened
     * @param firstHour  from this hour on, hours of the day have room, 0 to 23
     * @param lastHour   up to this hour, 1 to 24
     * @param start      where it begins
     */
    public record Column(LocalDate first, LocalDate last, boolean idle, int firstHour, int lastHour, double start,
            double width) {

        /** {@return whether times are known on this day} */
        public boolean isTimed() {
            return firstHour > 0 || lastHour < 24;
        }

        double end() {
            return start + width;
        }

        double at(LocalDate day, double minute) {
            if (idle) {
                double days = ChronoUnit.DAYS.between(first, last) + 1;
                return start + width * (ChronoUnit.DAYS.between(first, day) + minute / DAY) / days;
            }
            return start + width * part(minute);
        }

        private double part(double minute) {
            double from = firstHour * HOUR;
            double until = lastHour * HOUR;
            double before = firstHour > 0 ? NIGHT : 0;
            double after = lastHour < 24 ? NIGHT : 0;
            if (minute < from) {
                return before * minute / from;
            }
            return minute <= until ? before + (1 - before - after) * (minute - from) / (until - from)
                    : 1 - after + after * (minute - until) / (DAY - until);
        }
    }

    /** First and last known minute of a day. */
    private record Times(int first, int last) {

        static final Times NONE = new Times(DAY, 0);

        Times with(Moment moment) {
            LocalTime time = moment.time();
            int minute = time == null ? -1 : time.getHour() * HOUR + time.getMinute();
            return time == null ? this : new Times(Math.min(first, minute), Math.max(last, minute));
        }

        boolean isKnown() {
            return first <= last;
        }
    }

    private final List<Column> columns;

    private TimeScale(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** A scale on which all of a timeline has its place. */
    public static TimeScale of(CaseTimeline timeline) {
        TreeMap<LocalDate, Times> days = new TreeMap<>();
        for (Happening happening : timeline.happenings()) {
            for (Moment moment : List.of(happening.from(), happening.until())) {
                days.merge(moment.day(), Times.NONE.with(moment), (old, now) -> old.with(moment));
            }
        }
        List<Column> columns = new ArrayList<>();
        double start = 0;
        LocalDate next = days.isEmpty() ? LocalDate.EPOCH : days.firstKey();
        for (Entry<LocalDate, Times> day : days.entrySet()) {
            if (day.getKey().isAfter(next)) {
                columns.add(idle(next, day.getKey().minusDays(1), start));
                start = columns.getLast().end();
            }
            columns.add(busy(day.getKey(), day.getValue(), start));
            start = columns.getLast().end();
            next = day.getKey().plusDays(1);
        }
        return new TimeScale(columns);
    }

    private static Column idle(LocalDate first, LocalDate last, double start) {
        double days = ChronoUnit.DAYS.between(first, last) + 1;
        return new Column(first, last, true, 0, 24, start, IDLE_WIDTH + IDLE_GROWTH * Math.log(days) / Math.log(2));
    }

    private static Column busy(LocalDate day, Times times, double start) {
        if (!times.isKnown()) {
            return new Column(day, day, false, 0, 24, start, 1);
        }
        int first = times.first() / HOUR;
        int last = Math.min(24, times.last() / HOUR + 1);
        return new Column(day, day, false, first, last, start, TIMED_WIDTH);
    }

    /** {@return the parts of the axis, without holes between them} */
    public List<Column> columns() {
        return columns;
    }

    /** {@return how wide the whole axis is} */
    public double width() {
        return columns.isEmpty() ? 0 : columns.getLast().end();
    }

    /** {@return where this begins} A day without time begins with the day. */
    public double begin(Moment moment) {
        return at(moment.day(), moment.time() == null ? 0 : minute(moment.time()));
    }

    /** {@return where this ends} A day without time ends with the day. */
    public double end(Moment moment) {
        return at(moment.day(), moment.time() == null ? DAY : minute(moment.time()));
    }

    /** {@return the place of a point in time} A day without time is a point in its middle. */
    public double point(Moment moment) {
        return (begin(moment) + end(moment)) / 2;
    }

    /**
     * {@return the place of a minute of a day} What lies outside the scale is at its nearer end.
     *
     * @param minute 0 to {@value #DAY}
     */
    public double at(LocalDate day, double minute) {
        for (Column column : columns) {
            if (!day.isAfter(column.last())) {
                return day.isBefore(column.first()) ? column.start() : column.at(day, minute);
            }
        }
        return width();
    }

    private static double minute(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute() + time.getSecond() / 60.0;
    }
}
