package org.assize.internal.plugins.checks.finding;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

import org.assize.check.Moment;

/** Words points in time and lengths of time in both languages. */
public final class Moments {

    private Moments() {
    }

    /** {@return 2026年3月5日14时30分} */
    public static String zh(Moment moment) {
        LocalTime time = moment.time();
        return zh(moment.day()) + (time == null ? "" : time.getHour() + "时" + two(time.getMinute()) + "分");
    }

    /** {@return 2026年3月5日} */
    public static String zh(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** {@return 2026-03-05 14:30} */
    public static String en(Moment moment) {
        LocalTime time = moment.time();
        return moment.day() + (time == null ? "" : " " + two(time.getHour()) + ":" + two(time.getMinute()));
    }

    /** {@return 8小时30分钟} */
    public static String zh(Duration duration) {
        return duration.toHours() + "小时" + (duration.toMinutesPart() == 0 ? "" : duration.toMinutesPart() + "分钟");
    }

    /** {@return 8 h 30 min} */
    public static String en(Duration duration) {
        return duration.toHours() + " h" + (duration.toMinutesPart() == 0 ? "" : " " + duration.toMinutesPart()
                + " min");
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
