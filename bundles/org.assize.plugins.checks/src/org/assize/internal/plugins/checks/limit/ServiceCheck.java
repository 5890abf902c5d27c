package org.assize.internal.plugins.checks.limit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.assize.internal.plugins.checks.course.Ruling;
import org.assize.internal.plugins.checks.course.Step;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.law.Law;
import org.assize.internal.plugins.checks.law.LegalRule;
import org.assize.internal.plugins.checks.law.RestDays;

/** Looks whether a decision was served, and in time. */
@Component
public final class ServiceCheck implements AuditCheck {

    static final String NOT_SERVED = "not-served";
    static final String LATE = "served-late";

    private static final List<LegalSource> SOURCES = Stream.of("service.security", "service.other")
            .flatMap(rule -> Law.sources(rule).stream()).toList();
    private static final Pattern SECURITY = Pattern.compile("治安管理处罚法");
    private static final Pattern PUBLIC = Pattern.compile("公告送达|邮寄送达|留置送达|委托送达");

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.service", "1", Law.STATE,
                new Wording("送达", "Service"),
                new Wording("核对处罚决定书是否送达被处罚人以及是否在二日（治安案件）、七日（其他案件）内送达。",
                        "Looks whether the decision was served on who is punished, and within two days in public "
                                + "security cases, seven in others."),
                Set.of("ADMINISTRATIVE"), List.of(
                        new FindingKind(NOT_SERVED, new Wording("未送达", "Decision not served"), SOURCES),
                        new FindingKind(LATE, new Wording("送达逾期", "Decision served late"), SOURCES)));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        Course course = Course.of(caseFile);
        Optional<Ruling> ruling = course.ruling().filter(r -> !r.isOnTheSpot());
        Optional<Step> decided = course.decided();
        if (ruling.isEmpty() || decided.isEmpty()) {
            return;
        }
        Services services = Services.of(course, ruling.get());
        boolean security = ruling.get().document().text().has(SECURITY);
        Optional<LegalRule> rule = Law.at(decided.get().day()).rule(security ? "service.security" : "service.other");
        if (!services.isServed()) {
            notServed(course, ruling.get(), services, rule, findings);
        }
        Optional<LocalDate> last = rule.map(r -> last(decided.get().day(), r.number(), security));
        last.ifPresent(day -> served(services, decided.get(), day, rule.get(), findings));
    }

    /** The two days of public security cases are days of the calendar, by their own law; others by the general one. */
    private static LocalDate last(LocalDate decided, int days, boolean security) {
        boolean workDays = !security && Law.at(decided).rule("days.work").isPresent();
        return workDays ? RestDays.afterWorkDays(decided, days) : RestDays.last(decided.plusDays(days));
    }

    private static void served(Services services, Step decided, LocalDate last, LegalRule rule, Findings findings) {
        Optional<Step> served = services.first();
        boolean late = served.isPresent() && served.get().day().isAfter(last) && !services.isBy(PUBLIC);
        served.ifPresent(step -> findings.enter(new TimelineEntry(TimelineKind.SERVICE, step.moment(), null,
                new Wording("送达决定书", "Decision served"), List.of(), step.place(), late ? List.of(LATE) : List.of())));
        LegalSource source = rule.sources().getFirst();
        findings.enter(new TimelineEntry(TimelineKind.DEADLINE, Moment.of(last), null,
                new Wording("送达期限届满（" + source.law() + source.article() + "）",
                        "The time for service ends (" + source.law() + " " + source.article() + ")"),
                List.of(), null, late ? List.of(LATE) : List.of()));
        if (late) {
            Proposal.of(LATE, "decision",
                    "决定于" + decided.day() + "作出，" + served.get().day() + "才送达，超过了" + last + "届满的" + rule.number()
                            + "日期限。",
                    "Decided on " + decided.day() + ", served only on " + served.get().day() + ": the " + rule.number()
                            + " days ended on " + last + ".")
                    .by(served.get(), decided).under(Optional.of(rule)).to(findings);
        }
    }

    private static void notServed(Course course, Ruling ruling, Services services, Optional<LegalRule> rule,
            Findings findings) {
        Proposal.of(NOT_SERVED, "decision", "卷内没有决定书的送达回执，决定书上也没有被处罚人的签收。",
                "There is no receipt of service of the decision, and nobody signed for it on the decision.")
                .at(services.blank()).on(Optional.of(ruling.document()))
                .lacking("送达回执或者被处罚人在决定书上的签收", "a receipt of service, or a signature on the decision", "送达回执",
                        "宣告并送达", "已收到")
                .sure(course.facts().isFullyRead() || course.facts().has(DocumentType.SERVICE_RECEIPT) ? 1 : 0.6)
                .under(rule).to(findings);
    }
}
