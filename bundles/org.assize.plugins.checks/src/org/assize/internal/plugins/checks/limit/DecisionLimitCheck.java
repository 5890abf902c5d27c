package org.assize.internal.plugins.checks.limit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.LegalSource;
import org.assize.check.Moment;
import org.assize.check.TimelineEntry;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.course.Course;
import org.assize.internal.plugins.checks.course.Proposal;
import org.assize.internal.plugins.checks.course.Step;
import org.assize.internal.plugins.checks.law.Law;

/** Looks whether a case was decided, or handed to the prosecution, within its time. */
@Component
public final class DecisionLimitCheck implements AuditCheck {

    static final String LATE = "late-decision";

    private static final FindingKind KIND = new FindingKind(LATE, new Wording("超期办案", "Decided too late"),
            Stream.of("limit.security", "limit.other", "limit.arrest", "limit.bail")
                    .flatMap(rule -> Law.sources(rule).stream()).toList());

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.limit", "2", Law.STATE,
                new Wording("办案期限", "Time limit of the case"),
                new Wording("自受理（立案）至作出决定的期限，扣除鉴定期间，计入批准的延长；刑事案件为逮捕后的侦查羁押期限和取保候审期限。",
                        "From acceptance to decision, without the time of expert opinions, with approved extensions; "
                                + "in criminal cases the time of custody after arrest and of release pending trial."),
                Set.of("ADMINISTRATIVE", "CRIMINAL"), List.of(KIND));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        Course course = Course.of(caseFile);
        boolean criminal = course.facts().isCriminal();
        Optional<Step> decided = course.decided();
        course.accepted().ifPresent(
                s -> enter(TimelineKind.ACCEPTANCE, s, "受案", "Case accepted", List.of(), findings));
        course.ruling().flatMap(r -> r.act()).ifPresent(
                s -> enter(TimelineKind.ACT, s, "案发", "The act", List.of(), findings));
        course.closed().ifPresent(s -> enter(TimelineKind.CLOSING, s, "结案", "Case closed", List.of(), findings));
        List<Deadline> deadlines = criminal ? CustodyTimes.of(course, findings).deadlines()
                : AdministrativeLimit.of(course).stream().toList();
        boolean missed = false;
        for (Deadline deadline : deadlines) {
            boolean late = decided.isPresent() && decided.get().day().isAfter(deadline.last());
            enter(deadline, late, findings);
            if (late && !missed) {
                propose(deadline, decided.get(), findings);
                missed = true;
            }
        }
        boolean late = missed;
        decided.ifPresent(s -> enter(TimelineKind.DECISION, s, criminal ? "移送审查起诉" : "作出决定",
                criminal ? "Handed to the prosecution" : "Decision", late ? List.of(LATE) : List.of(), findings));
    }

    private static void propose(Deadline deadline, Step decided, Findings findings) {
        Proposal proposal = Proposal.of(LATE, deadline.key(),
                "自" + deadline.start().day() + deadline.zh() + "，至" + decided.day() + "才办结，超过了" + deadline.last()
                        + "届满的期限" + deadline.reckoningZh() + "。",
                deadline.en() + " on " + deadline.start().day() + ", concluded only on " + decided.day()
                        + ": the time ended on " + deadline.last() + deadline.reckoningEn() + ".")
                .at(deadline.admitted()).by(deadline.start(), decided);
        deadline.extension().ifPresentOrElse(proposal::at, () -> proposal.lacking("批准延长期限的文书",
                "a document that approves an extension", "延长办案期限", "延长侦查羁押期限", "批准延长"));
        proposal.under(Optional.of(deadline.rule())).sure(deadline.confidence()).to(findings);
    }

    private static void enter(Deadline deadline, boolean late, Findings findings) {
        LegalSource source = deadline.rule().sources().getFirst();
        findings.enter(new TimelineEntry(TimelineKind.DEADLINE, Moment.of(deadline.last()), null,
                new Wording(deadline.nameZh() + "届满（" + source.law() + source.article() + "）",
                        deadline.nameEn() + " ends (" + source.law() + " " + source.article() + ")"),
                List.of(), null, late ? List.of(LATE) : List.of()));
    }

    private static void enter(TimelineKind kind, Step step, String zh, String en, List<String> kinds,
            Findings findings) {
        findings.enter(new TimelineEntry(kind, step.moment(), null, new Wording(zh, en), List.of(), step.place(),
                kinds));
    }
}
