package org.assize.check;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An article that a check rests on, with the time in which this text of it applies. The law in force on the day of the
 * act decides, not the law of today.
 *
 * @param law     title with the year of this text, such as 公安机关办理行政案件程序规定（2020年修正）
 * @param article as it is cited, such as 第五十二条第一款; empty for the law as a whole
 * @param from    first day on which this text applied
 * @param until   last day on which it applied, absent while it is in force
 */
public record LegalSource(String law, String article, LocalDate from, @Nullable LocalDate until) {

    /** {@return whether this text applied on a day} */
    public boolean applied(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
