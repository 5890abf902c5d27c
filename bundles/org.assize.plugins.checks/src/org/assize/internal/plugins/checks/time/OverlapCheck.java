package org.assize.internal.plugins.checks.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.LegalSource;
import org.assize.check.Moment;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.Act;
import org.assize.internal.plugins.checks.fact.ActType;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.PersonName;
import org.assize.internal.plugins.checks.finding.FindingDraft;
import org.assize.internal.plugins.checks.finding.Moments;
import org.assize.internal.plugins.checks.finding.Rules;
import org.assize.internal.plugins.checks.law.Law;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Finds an officer, or a person questioned, who is in two questionings at the same time. */
@Component
public final class OverlapCheck implements AuditCheck {

    private static final String OVERLAPPING = "overlapping-questioning";

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.overlap", "1", Law.STATE,
                new Wording("询问时间重叠", "Questionings at the same time"),
                new Wording("查找同一民警或者同一被询问人在同一时段出现在两份笔录中的情况。",
                        "Finds officers or people questioned who are in two questionings at once."),
                Set.of(), List.of(new FindingKind(OVERLAPPING, new Wording("询问时间重叠", "Overlapping questionings"),
                        Stream.concat(Rules.all("officers").stream(), Rules.all("alone").stream()).toList())));
    }

    private record Timed(Act act, LocalDateTime from, LocalDateTime to) {

        static Stream<Timed> of(Act act) {
            Optional<LocalDateTime> from = act.begun().flatMap(Timed::at);
            Optional<LocalDateTime> to = act.ended().flatMap(Timed::at);
            return from.isPresent() && to.isPresent() ? Stream.of(new Timed(act, from.get(), to.get()))
                    : Stream.empty();
        }

        boolean overlaps(Timed other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }

        private static Optional<LocalDateTime> at(Moment moment) {
            return Optional.ofNullable(moment.time()).map(moment.day()::atTime);
        }
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        List<Timed> acts = facts.acts(ActType.QUESTIONING, ActType.INTERROGATION).stream().flatMap(Timed::of).toList();
        for (int i = 0; i < acts.size(); i++) {
            for (int j = i + 1; j < acts.size(); j++) {
                if (acts.get(i).overlaps(acts.get(j))) {
                    compare(facts, acts.get(i), acts.get(j), findings);
                }
            }
        }
    }

    private static void compare(CaseFacts facts, Timed first, Timed second, Findings findings) {
        PersonName officer = common(officers(first.act()), officers(second.act()));
        PersonName person = common(first.act().people(), second.act().people());
        PersonName who = person == null ? officer : person;
        if (who == null) {
            return;
        }
        LocalDate day = second.from().toLocalDate();
        List<LegalSource> law = Rules.sources(facts, person == null ? "officers" : "alone", day);
        String role = person == null ? "民警" : "被询问人";
        // The record that began later is the one that cannot be right.
        Timed later = second.from().isBefore(first.from()) ? first : second;
        Timed earlier = later == first ? second : first;
        findings.propose(FindingDraft.of(OVERLAPPING, first.act().document().document().path() + "/"
                + second.act().document().document().path(),
                new Wording(role + who.name() + "同时出现在两份笔录中：" + zh(earlier) + "；" + zh(later) + "。", who.name()
                        + " is in two records at the same time: " + en(earlier) + "; " + en(later) + "."))
                .at(later.act().time(), earlier.act().time()).by(law)
                .sure(0.97 * Math.min(sure(first), sure(second))).finish());
    }

    private static List<PersonName> officers(Act act) {
        return Stream.of(act.officers(), act.recorders(), act.stated()).flatMap(List::stream).toList();
    }

    private static @Nullable PersonName common(List<PersonName> some, List<PersonName> others) {
        return some.stream().filter(s -> others.stream().anyMatch(o -> o.name().equals(s.name()))).findFirst()
                .orElse(null);
    }

    private static double sure(Timed timed) {
        return Stream.of(timed.act().start(), timed.act().end()).mapToDouble(d -> d == null ? 1 : d.confidence()).min()
                .orElse(1);
    }

    private static String zh(Timed timed) {
        return timed.act().document().document().title() + "（" + Moments.zh(moment(timed.from())) + "至"
                + Moments.zh(moment(timed.to())) + "）";
    }

    private static String en(Timed timed) {
        return timed.act().document().document().title() + " (" + Moments.en(moment(timed.from())) + " to "
                + Moments.en(moment(timed.to())) + ")";
    }

    private static Moment moment(LocalDateTime at) {
        return new Moment(at.toLocalDate(), at.toLocalTime());
    }
}
