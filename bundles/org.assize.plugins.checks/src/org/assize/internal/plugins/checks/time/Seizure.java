package org.assize.internal.plugins.checks.time;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assize.check.Moment;
import org.assize.internal.plugins.checks.fact.Act;
import org.assize.internal.plugins.checks.fact.ActType;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.PersonName;
import org.assize.internal.plugins.checks.fact.WrittenDate;

/**
 * A seizure with the time it can be given.
 *
 * @param act  the seizure
 * @param at   when it was: as its record says; else at the end of the inspection or search of that day; else when the
 *             holder was questioned that day and told of handing it over; else the day of the document
 * @param sure how sure that time is
 */
record Seizure(Act act, Moment at, double sure) {

    private static final Pattern GIVEN = Pattern.compile("交给了?(?:你们|民警|公安)|上交|扣押|清单");
    private static final double WRITTEN = 0.93;
    private static final double BY_QUESTIONING = 0.55;
    private static final int NEAR = 24;

    static Optional<Seizure> of(CaseFacts facts, Act act) {
        Optional<Moment> written = act.ended().or(act::begun)
                .or(() -> act.document().day().map(Moment::of));
        return written.map(at -> at.time() != null ? new Seizure(act, at, WRITTEN) : onDay(facts, act, at));
    }

    /** The first date of the document, not before the seizure, that something follows. */
    Optional<WrittenDate> dateBefore(Pattern what) {
        String text = act.document().text().compact().text();
        return act.document().dates().stream().filter(d -> d.day() != null && !d.day().isBefore(at.day()))
                .filter(d -> what.matcher(text.substring(d.to(), Math.min(text.length(), d.to() + NEAR))).find())
                .findFirst();
    }

    /** Days of an expert's work, from the commission to the opinion: they do not count. */
    long expertise(CaseFacts facts) {
        return facts.documents(DocumentType.EXPERT_COMMISSION).flatMap(d -> d.day().stream())
                .filter(from -> !from.isBefore(at.day())).findFirst()
                .flatMap(from -> facts.documents(DocumentType.EXPERT_OPINION).flatMap(d -> d.day().stream())
                        .filter(to -> to.isAfter(from)).findFirst()
                        .map(to -> Duration.between(from.atStartOfDay(), to.atStartOfDay()).toDays()))
                .orElse(0L);
    }

    private static Seizure onDay(CaseFacts facts, Act act, Moment day) {
        Optional<Moment> inspected = on(day, facts.acts(ActType.INSPECTION, ActType.SEARCH, ActType.SCENE).stream(),
                Act::ended).max(Moment::compareTo);
        if (inspected.isPresent()) {
            return new Seizure(act, inspected.get(), WRITTEN);
        }
        Stream<Act> told = facts.acts(ActType.QUESTIONING, ActType.INTERROGATION).stream()
                .filter(a -> a.document().text().has(GIVEN)).filter(a -> a.people().stream().map(PersonName::name)
                        .anyMatch(n -> act.people().stream().anyMatch(p -> p.name().equals(n))));
        return on(day, told, Act::begun).min(Moment::compareTo).map(m -> new Seizure(act, m, BY_QUESTIONING))
                .orElseGet(() -> new Seizure(act, day, WRITTEN));
    }

    private static Stream<Moment> on(Moment day, Stream<Act> acts, Function<Act, Optional<Moment>> when) {
        return acts.flatMap(a -> when.apply(a).stream()).filter(m -> m.time() != null && m.day().equals(day.day()));
    }
}
