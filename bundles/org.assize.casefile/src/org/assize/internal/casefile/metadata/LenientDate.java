package org.assize.internal.casefile.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as upstream systems write them: 2026-11-05, 2026/11/5, 20261105, 2026年11月5日, with or without a time. */
public final class LenientDate {

    private static final Pattern SEPARATED = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T\\s]?\\d{1,2}[:时].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{6})?");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private LenientDate() {
    }

    /** {@return the day, or nothing if the text is not a day that exists between 1900 and 2200} */
    public static Optional<LocalDate> parse(String text) {
        String trimmed = text.strip();
        Matcher matcher = SEPARATED.matcher(trimmed);
        if (!matcher.matches()) {
            matcher = COMPACT.matcher(trimmed);
            if (!matcher.matches()) {
                return Optional.empty();
            }
        }
        int year = Integer.parseInt(matcher.group(1));
        if (year < EARLIEST || year > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
