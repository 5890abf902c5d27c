package org.assize.internal.plugins.checks.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import org.assize.internal.plugins.checks.fact.WrittenDate.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in all the forms in which documents write them: 2026年3月5日, 二〇二六年三月五日, 贰零贰陆年叁月伍日,
 * 2026-03-05, 2026/3/5, 2026.3.5, 26年3月5日, 同年3月6日, 同月6日, 3月5日, 次日, with the time of day that may follow. The
 * signs may be spread, broken over lines or full-width. A date that no calendar has is found as such, and so is a form
 * that was not filled in; neither is guessed.
 */
public final class ChineseDates {

    private static final double CONFUSED = 0.8;
    private static final double SHORT_YEAR = 0.8;
    private static final double FOLLOWS = 0.85;

    private final CompactText text;
    private final List<WrittenDate> found = new ArrayList<>();
    private @Nullable LocalDate last;

    private ChineseDates(CompactText text, @Nullable LocalDate context) {
        this.text = text;
        this.last = context;
    }

    /**
     * {@return the dates of a text in their order, with places in the compact text}
     *
     * @param context the day that 3月5日 and 次日 refer to as long as no whole date has been found
     */
    public static List<WrittenDate> find(CompactText text, @Nullable LocalDate context) {
        ChineseDates search = new ChineseDates(text, context);
        search.run();
        return List.copyOf(search.found);
    }

    /** {@return the dates of a text, with places in the text itself} */
    public static List<WrittenDate> find(String raw) {
        CompactText text = CompactText.of(raw);
        return find(text, null).stream().map(d -> new WrittenDate(text.origin(d.from()), text.originEnd(d.to()),
                d.reading(), d.day(), d.time(), d.confidence())).toList();
    }

    private void run() {
        Matcher matcher = DateForms.ANY.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            Optional<WrittenDate> date = read(matcher);
            date.ifPresent(found::add);
            from = date.map(WrittenDate::to).orElse(matcher.start() + 1);
        }
    }

    private Optional<WrittenDate> read(Matcher m) {
        if (m.group("y") != null) {
            return whole(m);
        }
        if (m.group("ny") != null) {
            return digits(m);
        }
        if (m.group("blank") != null) {
            return blank(m);
        }
        LocalDate before = last;
        return before == null ? Optional.empty() : following(m, before);
    }

    private Optional<WrittenDate> whole(Matcher m) {
        int year = ChineseNumerals.small(m.group("y"));
        boolean isShort = m.group("y").length() == 2;
        if (isShort && follows(m.start())) {
            return Optional.empty();
        }
        int century = year > 50 ? 1900 : 2000;
        return day(m, m.end(), isShort ? century + year : year, number(m.group("m")), number(m.group("d")),
                isShort ? SHORT_YEAR : 1);
    }

    private Optional<WrittenDate> digits(Matcher m) {
        int end = m.end();
        if (m.end("nd") - m.start("nd") == 2 && text.gap(end - 1).atLeast(Gap.SPACE)) {
            end--;
        }
        if (follows(m.start()) || continues(end) || text.gapWithin(m.start("ny"), m.end("ny")).atLeast(Gap.SPACE)) {
            return Optional.empty();
        }
        return day(m, end, number(m.group("ny")), number(m.group("nm")),
                number(text.subSequence(m.start("nd"), end).toString()), 1);
    }

    private Optional<WrittenDate> following(Matcher m, LocalDate before) {
        if (m.group("rel") != null) {
            LocalDate day = switch (m.group("rel")) {
                case "次日", "翌日", "第二天" -> before.plusDays(1);
                case "前一日", "前一天" -> before.minusDays(1);
                default -> before;
            };
            return Optional.of(withTime(m.start(), m.end(), day, FOLLOWS));
        }
        if (m.group("md") != null) {
            return day(m, m.end(), before.getYear(), before.getMonthValue(), number(m.group("md")), FOLLOWS);
        }
        boolean same = m.group("ym") != null;
        if (!same && m.start() > 0 && text.charAt(m.start() - 1) == '年') {
            return Optional.empty();
        }
        return day(m, m.end(), before.getYear(), number(m.group(same ? "ym" : "sm")),
                number(m.group(same ? "yd" : "sd")), FOLLOWS);
    }

    /** A form counts as not filled in only if blanks or lines stand where the numbers belong. */
    private Optional<WrittenDate> blank(Matcher m) {
        boolean open = m.group().contains("_") || text.gapWithin(m.start(), m.end()) != Gap.NONE
                || text.gap(m.start()).atLeast(Gap.SPACE) && !m.group().startsWith("年月日");
        boolean label = m.start() > 0 && text.charAt(m.start() - 1) == '生';
        return open && !label ? Optional.of(new WrittenDate(m.start(), m.end(), Reading.BLANK, null, null, 1))
                : Optional.empty();
    }

    private Optional<WrittenDate> day(Matcher m, int end, int year, int month, int day, double sure) {
        double confidence = m.group().chars().anyMatch(c -> ChineseNumerals.isConfused((char) c)) ? sure * CONFUSED
                : sure;
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(withTime(m.start(), end, date, confidence));
        } catch (DateTimeException e) {
            return Optional.of(new WrittenDate(m.start(), end, Reading.IMPOSSIBLE, null, null, confidence));
        }
    }

    private WrittenDate withTime(int from, int to, LocalDate day, double confidence) {
        last = day;
        Optional<WrittenTime> time = text.gap(to) == Gap.PAGE ? Optional.empty() : ChineseTimes.at(text, to);
        return time.map(t -> new WrittenDate(from, t.to(), Reading.DAY, t.nextDay() ? day.plusDays(1) : day, t.time(),
                Math.min(confidence, t.confidence()))).orElse(new WrittenDate(from, to, Reading.DAY, day, null,
                        confidence));
    }

    private boolean follows(int start) {
        return start > 0 && text.gap(start) == Gap.NONE && Character.isDigit(text.charAt(start - 1));
    }

    private boolean continues(int end) {
        return end < text.length() && text.gap(end) == Gap.NONE && Character.isDigit(text.charAt(end));
    }

    private static int number(String written) {
        return written.equals("元") ? 1 : ChineseNumerals.small(written);
    }
}
