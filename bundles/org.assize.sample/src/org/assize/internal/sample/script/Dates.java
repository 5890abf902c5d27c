package org.assize.internal.sample.script;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

import org.assize.internal.sample.Digits;

/** Dates as case papers write them. */
public final class Dates {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Dates() {
    }

    /** 2026年5月3日. */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 2026年5月3日9时10分. */
    public static String moment(LocalDateTime time) {
        return day(time.toLocalDate()) + clock(time);
    }

    /** 9时10分. */
    public static String clock(LocalDateTime time) {
        return time.getHour() + "时" + Digits.of(time.getMinute(), 2) + "分";
    }

    /** 二〇二六年五月三日. */
    public static String inWords(LocalDate day) {
        StringBuilder text = new StringBuilder();
        Integer.toString(day.getYear()).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
        return text + "年" + number(day.getMonthValue()) + "月" + number(day.getDayOfMonth()) + "日";
    }

    /** A number from 1 to 99 in Chinese. */
    public static String number(int value) {
        String ones = value % 10 == 0 ? "" : DIGITS.substring(value % 10, value % 10 + 1);
        if (value < 10) {
            return ones;
        }
        return (value < 20 ? "" : DIGITS.substring(value / 10, value / 10 + 1)) + "十" + ones;
    }

    /** Puts a time under {@code key}, {@code key.t} (with clock), {@code key.hm} (clock), {@code key.cn} (in words). */
    public static void describe(String key, LocalDateTime time, Map<String, String> values) {
        values.put(key, day(time.toLocalDate()));
        values.put(key + ".t", moment(time));
        values.put(key + ".hm", clock(time));
        values.put(key + ".cn", inWords(time.toLocalDate()));
        values.put(key + ".iso", time.toLocalDate().toString());
    }
}
