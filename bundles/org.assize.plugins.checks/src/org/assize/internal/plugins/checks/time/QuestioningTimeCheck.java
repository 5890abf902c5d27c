package org.assize.internal.plugins.checks.time;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.Act;
import org.assize.internal.plugins.checks.fact.ActType;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.finding.FindingDraft;
import org.assize.internal.plugins.checks.finding.Moments;
import org.assize.internal.plugins.checks.finding.Rules;
import org.assize.internal.plugins.checks.law.Law;
import org.assize.internal.plugins.checks.law.LegalRule;
import org.osgi.service.component.annotations.Component;

/**
 * Finds people summoned who were questioned, or kept, longer than the law of the day allows: 8 hours, or 24 where
 * detention may apply (治安管理处罚法 2012 第八十三条, 2025 第九十七条, which also has 12 for many people); in criminal
 * cases 12 and 24 (刑事诉讼法 2018 第一百一十九条). Beyond the longer limit nothing excuses; between the two the file must
 * show why.
 */
@Component
public final class QuestioningTimeCheck implements AuditCheck {

    private static final String OVER_TIME = "questioning-over-time";
    private static final Pattern EXTENDED = Pattern.compile("延长[^。]{0,8}(?:询问查证|传唤|讯问)[^。]{0,6}(?:时间|期限)"
            + "|(?:询问查证|传唤)[^。]{0,6}"
            + "(?:时间|期限)[^。]{0,8}延长至?(?:二十四|24|十二|12)小时");
    private static final Pattern TO_TWELVE = Pattern.compile("(?:十二|12)小时");
    private static final Pattern IN_CUSTODY = Pattern.compile("看守所|拘留所|监狱|强制隔离");
    private static final double BEYOND_ALL = 0.97;
    private static final double UNEXPLAINED = 0.75;
    private static final double MAY_BE_ALLOWED = 0.45;

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.questioning-time", "1", Law.STATE,
                new Wording("询问查证时限", "Time of questioning"),
                new Wording("按照行为当日的法律，核对传唤后询问查证（讯问）的时间是否超过8小时（12小时）、24小时。",
                        "Checks whether people summoned were questioned longer than the law of the day allows."),
                Set.of(), List.of(new FindingKind(OVER_TIME, new Wording("询问查证超时", "Questioned for too long"),
                        Rules.all("questioning"))));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        for (Act act : facts.acts(ActType.QUESTIONING, ActType.INTERROGATION)) {
            boolean found = isLimited(facts, act) && check(facts, act, findings);
            Timelines.entry(TimelineKind.QUESTIONING, act, found ? List.of(OVER_TIME) : List.of())
                    .ifPresent(findings::enter);
        }
    }

    /** Only who was summoned as a suspect; in a place of custody no summons runs. */
    private static boolean isLimited(CaseFacts facts, Act act) {
        boolean custody = act.place() != null && IN_CUSTODY.matcher(act.place().text()).find();
        return !custody && (act.type() == ActType.INTERROGATION || !Stays.of(facts, act, false).isEmpty()
                || Stays.isSuspect(facts, act));
    }

    private static boolean check(CaseFacts facts, Act act, Findings findings) {
        List<Stay> stays = Stays.of(facts, act, true);
        Optional<LocalDate> day = act.begun().map(m -> m.day()).or(() -> stays.stream().findFirst()
                .map(s -> s.from().toLocalDate()));
        Optional<LegalRule> rule = day.flatMap(d -> Rules.of(facts, "questioning", d));
        if (rule.isEmpty() || stays.isEmpty()) {
            return false;
        }
        Stay longest = stays.stream().reduce((a, b) -> b.length().compareTo(a.length()) > 0 ? b : a).orElseThrow();
        Duration most = Duration.ofHours(rule.get().numbers().get(1));
        boolean beyond = longest.length().compareTo(most) > 0;
        Duration granted = granted(facts, rule.get(), day.get());
        if (longest.length().compareTo(granted) <= 0) {
            return false;
        }
        Duration limit = beyond ? most : granted;
        findings.propose(FindingDraft.of(OVER_TIME, act.document().document().path(), new Wording(
                longest.zh() + "共" + Moments.zh(longest.length()) + "，超过" + limit.toHours() + "小时"
                        + (beyond ? "。" : "，卷内没有延长至" + most.toHours() + "小时的依据。"),
                longest.en() + " lasted " + Moments.en(longest.length()) + ", more than " + limit.toHours() + " hours"
                        + (beyond ? "." : "; the file shows no ground for " + most.toHours() + " hours.")))
                .at(Stream.concat(Stream.ofNullable(act.time()), stays.stream().map(Stay::where)).distinct()
                        .toArray(Passage[]::new))
                .by(rule.get().sources()).sure(sure(facts, beyond) * longest.confidence()).finish());
        return true;
    }

    private static double sure(CaseFacts facts, boolean beyond) {
        boolean detained = facts.caseFile().result().contains("拘留") || facts.has(DocumentType.DETENTION,
                DocumentType.ARREST);
        return beyond ? BEYOND_ALL : detained ? MAY_BE_ALLOWED : UNEXPLAINED;
    }

    /** How long it may be by what the file grants; for many or unidentified people the law has a limit between. */
    private static Duration granted(CaseFacts facts, LegalRule rule, LocalDate day) {
        List<String> grants = facts.documents().stream().flatMap(d -> d.text().findAll(EXTENDED).stream())
                .map(grant -> grant.sentence().text()).toList();
        if (grants.isEmpty()) {
            return Duration.ofHours(rule.number());
        }
        boolean between = grants.stream().allMatch(grant -> TO_TWELVE.matcher(grant).find());
        return Duration.ofHours(Rules.of(facts, "questioning.many", day).filter(many -> between)
                .map(LegalRule::number).orElse(rule.numbers().get(1)));
    }
}
