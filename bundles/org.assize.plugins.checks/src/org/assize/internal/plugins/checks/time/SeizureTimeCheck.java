package org.assize.internal.plugins.checks.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Moment;
import org.assize.check.TimelineEntry;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.Act;
import org.assize.internal.plugins.checks.fact.ActType;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.WrittenDate;
import org.assize.internal.plugins.checks.finding.FindingDraft;
import org.assize.internal.plugins.checks.finding.Moments;
import org.assize.internal.plugins.checks.finding.Rules;
import org.assize.internal.plugins.checks.law.Law;
import org.assize.internal.plugins.checks.law.LegalRule;
import org.osgi.service.component.annotations.Component;

/**
 * Finds property held longer than 30 days (60 with an extension on file) in administrative cases, and property handed
 * to its keeper later than 24 hours after it was taken (公安机关办理行政案件程序规定第一百一十二条、第一百九十条).
 */
@Component
public final class SeizureTimeCheck implements AuditCheck {

    private static final String OVER_TIME = "seizure-over-time";
    private static final String LATE = "property-handed-late";
    private static final Pattern RELEASED = Pattern.compile("^[^。]{0,6}(?:解除扣押|解除证据保全|予?以?发还|退还|返还|处理|收缴|没收|移送)");
    private static final Pattern HANDED = Pattern.compile("^[^。]{0,6}(?:移交|入库|交接|交由|送交)[^。]{0,8}");

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.seizure-time", "1", Law.STATE,
                new Wording("扣押期限与财物移交", "How long property is held, and when it is handed over"),
                new Wording("核对扣押是否超过法定期限、扣押物品是否在24小时内移交保管。",
                        "Checks how long property was held and whether it went to its keeper within 24 hours."),
                Set.of(), List.of(
                        new FindingKind(OVER_TIME, new Wording("扣押超期", "Property held for too long"),
                                Law.sources("seizure.period")),
                        new FindingKind(LATE, new Wording("扣押物品未按时移交", "Seized property handed over late"),
                                Rules.all("seizure.handover"))));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        for (Act act : facts.acts(ActType.SEIZURE)) {
            Seizure.of(facts, act).ifPresent(s -> check(facts, s, findings));
        }
    }

    private static void check(CaseFacts facts, Seizure seizure, Findings findings) {
        List<String> kinds = new ArrayList<>();
        if (!facts.isCriminal() && held(facts, seizure, findings)) {
            kinds.add(OVER_TIME);
        }
        if (handedLate(facts, seizure, findings)) {
            kinds.add(LATE);
        }
        Timelines.entry(TimelineKind.SEIZURE, seizure.act(), kinds).map(e -> new TimelineEntry(e.kind(), seizure.at(),
                null,
                e.title(), e.people(), e.place(), e.kinds())).ifPresent(findings::enter);
    }

    private static boolean held(CaseFacts facts, Seizure seizure, Findings findings) {
        Act act = seizure.act();
        Moment seized = seizure.at();
        Optional<LegalRule> rule = Rules.of(facts, "seizure.period", seized.day());
        Optional<WrittenDate> released = seizure.dateBefore(RELEASED);
        if (rule.isEmpty() || released.isEmpty()) {
            return false;
        }
        boolean extended = facts.has(DocumentType.SEIZURE_EXTENSION);
        int allowed = rule.get().number() + (extended ? rule.get().numbers().get(1) : 0);
        LocalDate end = released.flatMap(WrittenDate::moment).map(Moment::day).orElseThrow();
        long days = Duration.between(seized.day().atStartOfDay(), end.atStartOfDay()).toDays()
                - seizure.expertise(facts);
        if (days <= allowed) {
            return false;
        }
        findings.propose(FindingDraft.of(OVER_TIME, act.document().document().path(), new Wording(
                "物品于" + Moments.zh(seized.day()) + "扣押，" + Moments.zh(end) + "才解除或者处理，共" + days + "日，超过" + allowed + "日"
                        + (extended ? "。" : "，卷内没有延长手续。"),
                "Seized on " + seized.day() + " and released or disposed of on " + end + ", after " + days + " days; "
                        + allowed + " are allowed" + (extended ? "." : ", and the file shows no extension.")))
                .at(act.document().passage(released.get()).sentence(), act.document().closingDate()
                        .map(act.document()::passage).orElse(null))
                .by(rule.get().sources()).sure(0.93 * released.get().confidence()).finish());
        return true;
    }

    private static boolean handedLate(CaseFacts facts, Seizure seizure, Findings findings) {
        Act act = seizure.act();
        Moment seized = seizure.at();
        Optional<LegalRule> rule = Rules.of(facts, "seizure.handover", seized.day());
        Optional<WrittenDate> handed = seizure.dateBefore(HANDED);
        if (rule.isEmpty() || handed.isEmpty()) {
            return false;
        }
        Moment end = handed.flatMap(WrittenDate::moment).orElseThrow();
        boolean timed = end.time() != null && seized.time() != null;
        // Without times of day it is certain only from the day after the next on.
        boolean late = timed ? at(end).isAfter(at(seized).plusHours(rule.get().number()))
                : end.day().isAfter(seized.day().plusDays(1));
        if (!late) {
            return false;
        }
        findings.propose(FindingDraft.of(LATE, act.document().document().path(), new Wording(
                "物品于" + Moments.zh(seized) + "扣押，" + Moments.zh(end) + "才移交保管人员，超过" + rule.get().number() + "小时。",
                "Seized on " + Moments.en(seized) + ", handed to the keeper on " + Moments.en(end) + ", later than "
                        + rule.get().number() + " hours."))
                .at(act.document().passage(handed.get()).sentence()).by(rule.get().sources())
                .sure(seizure.sure() * handed.get().confidence()).finish());
        return true;
    }

    private static LocalDateTime at(Moment moment) {
        return moment.time() == null ? moment.day().atStartOfDay() : moment.day().atTime(moment.time());
    }
}
