package org.assize.internal.plugins.checks.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assize.check.LegalSource;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.law.Law;
import org.assize.internal.plugins.checks.law.LegalRule;
import org.jspecify.annotations.Nullable;

/** Rules that administrative and criminal cases have by the same name, the latter with {@code .criminal}. */
public final class Rules {

    private static final String CRIMINAL = ".criminal";

    private Rules() {
    }

    /** {@return the rule that applied to a case on a day} */
    public static Optional<LegalRule> of(CaseFacts facts, String name, LocalDate day) {
        return Law.at(day).rule(facts.isCriminal() ? name + CRIMINAL : name);
    }

    /** {@return where that rule stands; nothing if the day is not known} */
    public static List<LegalSource> sources(CaseFacts facts, String name, @Nullable LocalDate day) {
        return day == null ? List.of() : of(facts, name, day).map(LegalRule::sources).orElse(List.of());
    }

    /** {@return every text of the rule for both kinds of cases} */
    public static List<LegalSource> all(String name) {
        return Stream.concat(Law.sources(name).stream(), Law.sources(name + CRIMINAL).stream()).toList();
    }
}
