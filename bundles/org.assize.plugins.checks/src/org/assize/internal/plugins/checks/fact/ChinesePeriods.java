package org.assize.internal.plugins.checks.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.assize.internal.plugins.checks.fact.WrittenDate.Reading;
import org.jspecify.annotations.Nullable;

/** Finds times from … to …: 2026年3月5日14时30分至16时10分, 自3月5日22时起至次日2时, 2026-03-05 14:30—2026-03-05 16:10. */
public final class ChinesePeriods {

    private static final Pattern TO = Pattern.compile("(?:起|开始|始)?[,、]?(?:至|到|止于|[-—–－~～一]{1,2})");
    private static final double END_BEFORE_START = 0.6;

    private ChinesePeriods() {
    }

    /** {@return the periods of a text in their order} */
    public static List<WrittenPeriod> find(CompactText text, List<WrittenDate> dates) {
        Map<Integer, WrittenDate> byStart = dates.stream()
                .collect(Collectors.toMap(WrittenDate::from, Function.identity(), (a, b) -> a));
        List<WrittenPeriod> periods = new ArrayList<>();
        int last = 0;
        for (WrittenDate start : dates) {
            if (start.from() >= last && start.day() != null) {
                Optional<WrittenPeriod> period = end(text, start, start.day(), byStart)
                        .map(end -> new WrittenPeriod(start, end));
                period.ifPresent(periods::add);
                last = period.map(WrittenPeriod::to).orElse(last);
            }
        }
        return periods;
    }

    /** {@return the periods of a text} The context is that of {@link ChineseDates#find(CompactText, LocalDate)}. */
    public static List<WrittenPeriod> find(CompactText text, @Nullable LocalDate context) {
        return find(text, ChineseDates.find(text, context));
    }

    private static Optional<WrittenDate> end(CompactText text, WrittenDate start, LocalDate day,
            Map<Integer, WrittenDate> byStart) {
        Matcher to = TO.matcher(text).region(Math.min(start.to(), text.length()), text.length());
        if (!to.lookingAt()) {
            return Optional.empty();
        }
        WrittenDate date = byStart.get(to.end());
        if (date != null) {
            return Optional.of(date);
        }
        return ChineseTimes.at(text, to.end()).map(t -> timeOnly(start, day, t));
    }

    /** A time that is earlier than the beginning belongs to the next day, or is a mistake: less sure. */
    private static WrittenDate timeOnly(WrittenDate start, LocalDate day, WrittenTime time) {
        boolean earlier = !time.nextDay() && start.time() != null && time.time().isBefore(start.time());
        LocalDate end = time.nextDay() || earlier ? day.plusDays(1) : day;
        double confidence = earlier ? END_BEFORE_START : 1;
        return new WrittenDate(time.from(), time.to(), Reading.DAY, end, time.time(),
                Math.min(confidence * time.confidence(), start.confidence()));
    }
}
