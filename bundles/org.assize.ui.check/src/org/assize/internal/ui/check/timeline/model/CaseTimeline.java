package org.assize.internal.ui.check.timeline.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.assize.check.Moment;
import org.assize.check.TimelineKind;
import org.assize.check.run.TimelineFact;
import org.jspecify.annotations.Nullable;

/**
 * The course of a case, in the order in which it happened.
 *
 * @param happenings by time, and at the same time by lane
 */
public record CaseTimeline(List<Happening> happenings) {

    /** Nothing is known. */
    public static final CaseTimeline NONE = new CaseTimeline(List.of());

    /** So many days without an entry are worth a word. Shorter ones are the ordinary course of a case. */
    public static final int GAP_DAYS = 7;

    private static final Comparator<Happening> ORDER = Comparator.comparing(Happening::from)
            .thenComparing(Happening::lane).thenComparing(Happening::until).thenComparing(Happening::title);

    /**
     * A time without entries.
     *
     * @param after  last day with an entry
     * @param before next day with an entry
     */
    public record Gap(LocalDate after, LocalDate before) {

        /** {@return how many days have no entry} */
        public long days() {
            return ChronoUnit.DAYS.between(after, before) - 1;
        }
    }

    /** What makes two entries the same: several checks may enter what they both read. */
    private record Key(TimelineKind kind, Moment from, @Nullable Moment until, String title, String document,
            int page) {

        static Key of(TimelineFact fact) {
            return new Key(fact.kind(), fact.from(), fact.until(), fact.title().zh(),
                    fact.place() == null ? "" : fact.place().document(),
                    fact.place() == null ? 0 : fact.place().anchor().page());
        }
    }

    /** Copies the list. */
    public CaseTimeline {
        happenings = List.copyOf(happenings);
    }

    /**
     * Puts facts in order; what two checks say is kept once, with the faults of both.
     *
     * @param faults titles of the proposals that count as faults now, by id
     */
    public static CaseTimeline of(List<TimelineFact> facts, Map<String, String> faults, Locale locale) {
        Map<Key, TimelineFact> kept = new LinkedHashMap<>();
        Map<Key, Set<String>> found = new LinkedHashMap<>();
        for (TimelineFact fact : facts) {
            Key key = Key.of(fact);
            kept.putIfAbsent(key, fact);
            Set<String> titles = found.computeIfAbsent(key, k -> new LinkedHashSet<>());
            fact.proposals().stream().map(faults::get).filter(Objects::nonNull).forEach(titles::add);
        }
        List<Happening> all = new ArrayList<>();
        kept.forEach((key, fact) -> all.add(
                Happening.of(fact, fact.title().in(locale), List.copyOf(found.getOrDefault(key, Set.of())))));
        all.sort(ORDER);
        return new CaseTimeline(all);
    }

    /** {@return times of at least {@value #GAP_DAYS} days in which nothing happened} Deadlines do not happen. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        LocalDate last = null;
        for (Happening happening : happenings) {
            if (happening.kind() != TimelineKind.DEADLINE) {
                LocalDate begin = happening.from().day();
                if (last != null && ChronoUnit.DAYS.between(last, begin) > GAP_DAYS) {
                    gaps.add(new Gap(last, begin));
                }
                LocalDate end = happening.until().day();
                last = last == null || end.isAfter(last) ? end : last;
            }
        }
        return gaps;
    }

    /** {@return how many entries a check finds something wrong with} */
    public long faulty() {
        return happenings.stream().filter(Happening::isFaulty).count();
    }

    /** {@return the lanes in which there is something, from the top} */
    public List<Lane> lanes() {
        return happenings.stream().map(Happening::lane).distinct().sorted().toList();
    }
}
