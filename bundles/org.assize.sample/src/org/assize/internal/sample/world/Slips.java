package org.assize.internal.sample.world;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.assize.internal.sample.Dice;

/** Slips of the pen: names and numbers almost right. */
public final class Slips {

    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern AMOUNT = Pattern.compile("(?<![一二三四五六七八九十百千万])[一二三四五六七八九][一二三四五六七八九十百千万]*元");

    private Slips() {
    }

    /** The name with one other sign that sounds or looks like the right one. */
    public static String name(String name) {
        for (int i = 0; i < name.length(); i++) {
            String right = name.substring(i, i + 1) + ":";
            for (String slip : Words.NAMES.of(i == 0 ? "slips" : "slipsWithin")) {
                String other = name.substring(0, i) + slip.substring(2) + name.substring(i + 1);
                if (slip.startsWith(right) && !People.isKnown(other)) {
                    return other;
                }
            }
        }
        return name.charAt(0) + (name.endsWith("铭") ? "明" : "铭") + name.substring(Math.min(2, name.length()));
    }

    /** The number with two neighbouring digits of its last six exchanged, or one of them changed if they are equal. */
    public static String number(String number, Dice dice) {
        int at = number.length() - 2 - dice.between(1, 4);
        char a = number.charAt(at);
        char b = number.charAt(at + 1);
        String pair = a == b ? a + Character.toString('0' + (b - '0' + 1) % 10) : "" + b + a;
        return number.substring(0, at) + pair + number.substring(at + 2);
    }

    /** The day with another month and day of the month. */
    public static LocalDate day(LocalDate day) {
        return day.plusMonths(day.getMonthValue() < 10 ? 1 : -1).withDayOfMonth(1 + (day.getDayOfMonth() + 9) % 28);
    }

    /** The number of a page, at most three too low or too high. */
    public static int page(int page, Dice dice) {
        int off = dice.between(1, 3);
        return page > off && dice.chance(50) ? page - off : page + off;
    }

    /** The text with another first digit in each amount of money that it names in Chinese digits. */
    public static String amount(String text) {
        return AMOUNT.matcher(text).replaceAll(m -> {
            int digit = DIGITS.indexOf(m.group().charAt(0));
            return DIGITS.charAt((digit + 3) % DIGITS.length()) + m.group().substring(1);
        });
    }
}
