package org.assize.internal.plugins.checks.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.TimelineEntry;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.course.Course;
import org.assize.internal.plugins.checks.course.Proposal;
import org.assize.internal.plugins.checks.course.Ruling;
import org.assize.internal.plugins.checks.course.Step;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.law.Law;
import org.assize.internal.plugins.checks.law.LegalRule;

/**
 * Looks whether the right to a hearing was told where the penalty carries it. Detention alone does not; fines do from a
 * sum that the law of the day of the decision sets.
 */
@Component
public final class HearingCheck implements AuditCheck {

    static final String NOT_TOLD = "hearing-not-notified";

    private static final FindingKind KIND = new FindingKind(NOT_TOLD,
            new Wording("未告知听证权利", "Right to a hearing not told"), Law.sources("hearing.security"));

    private static final Pattern TOLD = Pattern.compile("(?:有权|权利?|可以)(?:依法)?(?:要求|申请)(?:举行|组织)?听证"
            + "|要求(?:举行)?听证的权利|[√☑✓✔■]\\s*听证告知|是否(?:提出|要求|申请)[^。?]{0,8}听证|(?:放弃|不要求|不申请|申请|要求)(?:举行)?听证");
    private static final String DECIDED = "(?:决定|处以?|给予|予以|并处|并)[^。]{0,30}?";
    private static final Pattern BY_KIND = Pattern.compile(DECIDED
            + "(?<kind>吊销[^。,]{0,16}?(?:许可|执照|证)|责令[^。,]{0,10}停[产业][^。,]{0,4})");
    /** What carries the right since the law on penalties of 2021. */
    private static final Pattern BY_LATER_KIND = Pattern.compile(DECIDED
            + "(?<kind>降低[^。,]{0,12}?资质等级|责令[^。,]{0,10}关闭|限制从业|(?:禁止|不得)从事[^。,]{0,20})");
    private static final Pattern UNIT = Pattern.compile("(?:违法|被处罚)单位");
    private static final Pattern BORDER = Pattern.compile("《(?:中华人民共和国)?(?:出境入境管理法|外国人入境出境管理条例)》");
    private static final Pattern SECURITY = Pattern.compile("治安管理处罚法");

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.hearing", "1", Law.STATE,
                new Wording("听证告知", "Right to a hearing"),
                new Wording("拟处较大数额罚款、吊销许可证、责令停产停业的，核对是否告知听证权利；数额按作出决定时的法律。",
                        "Where a large fine, the loss of a licence or the closing of a business is decided: was the "
                                + "right to a hearing told? The sums are those of the law in force at the decision."),
                Set.of("ADMINISTRATIVE"), List.of(KIND));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        Course course = Course.of(caseFile);
        hearings(course, findings);
        Optional<Ruling> ruling = course.ruling().filter(r -> !r.isOnTheSpot());
        Optional<Step> decided = course.decided();
        // Where there was no notice at all, that is another finding.
        boolean noticed = course.facts().has(DocumentType.NOTICE_RECORD);
        if (ruling.isEmpty() || decided.isEmpty() || !noticed || isTold(course)) {
            return;
        }
        LocalDate day = decided.get().day();
        if (isSevere(course, ruling.get(), BY_KIND, Law.at(day).rule("hearing.kind"), findings)
                || isSevere(course, ruling.get(), BY_LATER_KIND, Law.at(day).rule("hearing.kind.more"), findings)) {
            return;
        }
        Optional<LegalRule> rule = Law.at(day).rule(rule(ruling.get()));
        ruling.get().sentence().filter(s -> rule.isPresent() && s.penalty().fine() >= rule.get().number())
                .ifPresent(s -> propose(course, s.passage(), "罚款" + s.penalty().fine() + "元，达到应当告知听证权利的"
                        + rule.get().number() + "元标准", "the fine of " + s.penalty().fine()
                        + " yuan, which reaches the " + rule.get().number() + " yuan from which the right is given,",
                        rule, findings));
    }

    private static String rule(Ruling ruling) {
        boolean security = ruling.citations().isEmpty() ? ruling.document().text().has(SECURITY)
                : ruling.citations().stream().anyMatch(c -> c.law().contains("治安管理处罚法"));
        return security ? "hearing.security" : ruling.document().text().has(BORDER) ? "hearing.border"
                : ruling.document().text().has(UNIT) ? "hearing.unit" : "hearing.person";
    }

    /** Whether the penalty carries the right by its kind under a rule, if there was one on that day. */
    private static boolean isSevere(Course course, Ruling ruling, Pattern kinds, Optional<LegalRule> rule,
            Findings findings) {
        Passage operative = ruling.operative();
        Matcher matcher = kinds.matcher(operative.text());
        if (rule.isEmpty() || !matcher.find()) {
            return false;
        }
        propose(course, new Passage(operative.in(), operative.from() + matcher.start("kind"),
                operative.from() + matcher.end("kind")), matcher.group("kind"), "this penalty", rule, findings);
        return true;
    }

    private static boolean isTold(Course course) {
        return course.facts().has(DocumentType.HEARING_NOTICE, DocumentType.HEARING_RECORD, DocumentType.HEARING_REPORT)
                || course.facts().documents(DocumentType.NOTICE_RECORD).anyMatch(d -> d.text().has(TOLD))
                || course.facts().documents(DocumentType.QUESTIONING).anyMatch(d -> d.text().has(TOLD));
    }

    private static void hearings(Course course, Findings findings) {
        for (DocumentFacts document : course.facts().documents(DocumentType.HEARING_RECORD).toList()) {
            document.act().filter(a -> a.begun().isPresent()).ifPresent(a -> findings.enter(new TimelineEntry(
                    TimelineKind.HEARING, a.begun().get(), a.ended().orElse(null), new Wording("听证", "Hearing"),
                    a.people().stream().map(p -> p.name()).toList(),
                    a.time() == null ? document.firstPage() : a.time().place(), List.of())));
        }
    }

    private static void propose(Course course, Passage penalty, String zh, String en, Optional<LegalRule> rule,
            Findings findings) {
        Passage notice = course.facts().documents(DocumentType.NOTICE_RECORD).findFirst()
                .flatMap(d -> d.text().find("听证告知")).map(Passage::sentence).orElse(null);
        Proposal.of(NOT_TOLD, "decision", "作出的处罚为" + zh + "，但没有告知当事人有要求举行听证的权利。",
                "For " + en + " the right to a hearing had to be told; no document says that it was.")
                .at(notice, penalty)
                .lacking("告知要求听证的权利的记载", "a note that the right to a hearing was told", "听证", "有权要求听证", "听证告知")
                .sure(course.facts().isFullyRead() ? 1 : 0.7).under(rule).to(findings);
    }
}
