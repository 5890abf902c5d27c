package org.assize.internal.plugins.checks.time;

import java.time.LocalDate;
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
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.Act;
import org.assize.internal.plugins.checks.fact.ActType;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Label;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.WrittenDate;
import org.assize.internal.plugins.checks.finding.FindingDraft;
import org.assize.internal.plugins.checks.finding.Moments;
import org.assize.internal.plugins.checks.finding.Rules;
import org.assize.internal.plugins.checks.law.Law;
import org.osgi.service.component.annotations.Component;

/**
 * Finds inspections and searches without certificate, or with one that was approved later. Where it is necessary at
 * once, officers who show their police certificate may inspect on the spot, but not somebody's home (治安管理处罚法 2012
 * 第八十七条, 2025 第一百零三条); in urgent cases during an arrest no search warrant is needed (刑事诉讼法第一百三十八条).
 */
@Component
public final class CertificateCheck implements AuditCheck {

    private static final String MISSING = "no-inspection-certificate";
    private static final String LATE = "certificate-after-act";
    private static final Pattern CITED = Pattern.compile("(?:检查证|搜查证)(?:[(〔\\[]|号)|号[^,。]{0,4}(?:检查证|搜查证)|出示[^。]{0,40}"
            + "(?:检查证|搜查证|检查证明文件)");
    private static final Pattern AT_ONCE = Pattern.compile("当场[^。]{0,12}检查|立即[^。]{0,6}检查|情况紧急|紧急情况|日常[^。]{0,4}检查|安全检查");
    private static final Pattern SHOWN = Pattern.compile("(?:人民警察证|工作证|执法证|警官证|表明[^,。]{0,4}身份)");
    private static final Pattern HOME = Pattern.compile("住处|住所|住宅|家中|家里|租住|出租屋|宿舍|卧室|[0-9]室");
    private static final Pattern BODY = Pattern.compile("人身|随身携带");
    private static final Pattern ARREST = Pattern.compile("执行(?:拘留|逮捕)|抓获时");

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.certificate", "1", Law.STATE,
                new Wording("检查证与搜查证", "Certificates of inspection and search"),
                new Wording("核对检查、搜查是否有检查证、搜查证，证件是否先于检查、搜查批准。",
                        "Checks that inspections and searches had a certificate, and had it before they began."),
                Set.of(), List.of(
                        new FindingKind(MISSING, new Wording("无检查证、搜查证", "No certificate of inspection or search"),
                                Rules.all("certificate")),
                        new FindingKind(LATE, new Wording("检查证、搜查证晚于检查、搜查", "Certificate later than the act"),
                                Rules.all("certificate"))));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        for (Act act : facts.acts(ActType.INSPECTION, ActType.SEARCH, ActType.SCENE)) {
            List<DocumentFacts> certificates = act.type() == ActType.SCENE ? List.of()
                    : facts.documents(DocumentType.INSPECTION_CERTIFICATE, DocumentType.SEARCH_WARRANT).toList();
            String found = "";
            if (act.type() != ActType.SCENE) {
                found = certificates.isEmpty() ? missing(facts, act, findings) : late(facts, act, certificates,
                        findings);
            }
            Timelines.entry(TimelineKind.INSPECTION, act, found.isEmpty() ? List.of() : List.of(found))
                    .ifPresent(findings::enter);
        }
    }

    private static String missing(CaseFacts facts, Act act, Findings findings) {
        DocumentFacts record = act.document();
        if (record.text().has(CITED) || isAllowed(facts, act)) {
            return "";
        }
        boolean search = act.type() == ActType.SEARCH;
        String zh = search ? "搜查证" : "检查证";
        Passage shown = record.text().findAll(SHOWN).stream().findFirst().map(Passage::sentence).orElse(null);
        findings.propose(FindingDraft.of(MISSING, record.document().path(),
                new Wording("笔录没有载明出示" + zh + "，卷内也没有" + zh + "。",
                        "The record names no certificate of " + (search ? "search" : "inspection")
                                + ", and the file holds none."))
                .at(shown, act.time()).missing(new Wording(zh, search ? "search warrant" : "certificate of inspection"),
                        zh)
                .by(Rules.sources(facts, "certificate", day(act))).sure(facts.isFullyRead() ? 0.93 : 0.6).finish());
        return MISSING;
    }

    private static boolean isAllowed(CaseFacts facts, Act act) {
        DocumentFacts record = act.document();
        if (act.type() == ActType.SEARCH) {
            return record.text().has(ARREST) && record.text().has(AT_ONCE)
                    || facts.has(DocumentType.ARREST) && record.text().has(AT_ONCE);
        }
        boolean home = act.place() != null && HOME.matcher(act.place().text()).find() && !record.text().has(BODY);
        return record.text().has(AT_ONCE) && record.text().has(SHOWN) && !home;
    }

    /** It must be approved, and issued, before the act begins; of several the first counts. */
    private static String late(CaseFacts facts, Act act, List<DocumentFacts> certificates, Findings findings) {
        Optional<Moment> begun = act.begun();
        if (begun.isEmpty()) {
            return "";
        }
        record Issued(DocumentFacts document, WrittenDate date, Moment moment) {
        }
        Optional<Issued> first = certificates.stream().flatMap(c -> c.date(Label.APPROVED).or(c::closingDate)
                .flatMap(d -> d.moment().map(m -> new Issued(c, d, m))).stream())
                .min((a, b) -> a.moment().compareTo(b.moment()));
        if (first.isEmpty() || !isLater(first.get().moment(), begun.get())) {
            return "";
        }
        Issued issued = first.get();
        Passage where = issued.document().passage(issued.date());
        Passage labelled = issued.document().field(Label.APPROVED).filter(f -> f.value().from() <= where.from()
                && f.value().to() >= where.to()).map(f -> f.name().through(where)).orElse(where);
        findings.propose(FindingDraft.of(LATE, act.document().document().path(),
                new Wording("证件批准于" + Moments.zh(issued.moment()) + "，晚于检查（搜查）开始的" + Moments.zh(begun.get()) + "。",
                        "The certificate was approved on " + Moments.en(issued.moment()) + ", after the act began on "
                                + Moments.en(begun.get()) + "."))
                .at(labelled, act.time()).by(Rules.sources(facts, "certificate", day(act)))
                .sure(0.96 * issued.date().confidence()).finish());
        return LATE;
    }

    private static boolean isLater(Moment certificate, Moment act) {
        return certificate.time() == null || act.time() == null ? certificate.day().isAfter(act.day())
                : certificate.compareTo(act) > 0;
    }

    private static LocalDate day(Act act) {
        return act.begun().map(Moment::day).or(() -> act.document().day()).orElse(LocalDate.EPOCH);
    }
}
