package org.assize.internal.plugins.checks.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Days on which offices rest, as far as periods are counted by them. */
public final class RestDays {

    private static final List<Yearly> YEARLY = new ArrayList<>();
    private static final List<Once> ONCE = new ArrayList<>();
    /** Saturdays and Sundays on which people work in exchange. */
    private static final Set<LocalDate> WORK = new HashSet<>();
    /** Years of which every day is known. */
    private static final Set<Integer> PUBLISHED = new HashSet<>();

    static {
        for (List<String> columns : LawTables.table("rest-days.txt")) {
            if (columns.get(0).length() == 5) {
                YEARLY.add(new Yearly(MonthDay.parse("--" + columns.get(0)), MonthDay.parse("--" + columns.get(1))));
            } else {
                ONCE.add(new Once(LocalDate.parse(columns.get(0)), LocalDate.parse(columns.get(1))));
            }
            if (columns.size() > 2) {
                PUBLISHED.add(LocalDate.parse(columns.get(1)).getYear());
                Arrays.stream(columns.get(2).split(" ")).filter(day -> !day.isEmpty()).map(LocalDate::parse)
                        .forEach(WORK::add);
            }
        }
    }

    private record Yearly(MonthDay from, MonthDay until) {

        boolean has(LocalDate day) {
            MonthDay then = MonthDay.from(day);
            return !then.isBefore(from) && !then.isAfter(until);
        }
    }

    private record Once(LocalDate from, LocalDate until) {

        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private RestDays() {
    }

    /** {@return whether offices rested on a day, or in a year whose days of rest are not known may have rested} */
    public static boolean isRest(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean usual = !PUBLISHED.contains(day.getYear()) && YEARLY.stream().anyMatch(y -> y.has(day));
        return weekend && !WORK.contains(day) || usual || ONCE.stream().anyMatch(o -> o.has(day));
    }

    /** {@return the last day of a period that would end on a day} The next day of work, if offices rest on that day. */
    public static LocalDate last(LocalDate day) {
        LocalDate last = day;
        while (isRest(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** {@return the day that is so many days of work after another} */
    public static LocalDate afterWorkDays(LocalDate day, int days) {
        LocalDate last = day;
        for (int left = days; left > 0; left -= isRest(last) ? 0 : 1) {
            last = last.plusDays(1);
        }
        return last;
    }
}
