package org.assize.internal.plugins.checks.time;

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
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.Role;
import org.assize.internal.plugins.checks.fact.Signature;
import org.assize.internal.plugins.checks.finding.FindingDraft;
import org.assize.internal.plugins.checks.finding.Rules;
import org.assize.internal.plugins.checks.law.Law;
import org.osgi.service.component.annotations.Component;

/**
 * Finds seizures that a record tells of without a list in the file, and lists that holder, observer or officers did not
 * sign and that say nothing of a refusal (治安管理处罚法 2012 第八十九条, 2025 第一百零五条, 刑事诉讼法第一百四十二条).
 */
@Component
public final class SeizureListCheck implements AuditCheck {

    private static final String MISSING = "seizure-list-missing";
    private static final String UNSIGNED = "seizure-list-unsigned";
    private static final Pattern SEIZED = Pattern.compile("(?:予以|当场|依法|决定|进行|现场|全部|一并)(?:予以|依法)?(?:扣押|查扣|证据保全)"
            + "|扣押(?:了|上述|以上|该)"
            + "|先行登记保存(?!期间)|(?:没有|未|没)(?:给我|向我|当场)?(?:开具?|出具|制作|填写|给)?[^,。]{0,4}清单|民警[^。]{0,24}(?:收走|拿走|扣走|暂扣)");
    private static final Pattern DENIED = Pattern.compile("(?:未|没有|无|不)(?:予以?|需要?|进行)?[^,。]{0,3}扣押|如[^,。]{0,8}扣押");
    private static final Pattern REFUSED = Pattern.compile("拒绝签|拒签|拒不签|不在场|无法确定持有人|持有人不明|未到场");
    private static final DocumentType[] LISTS = {DocumentType.SEIZURE_LIST, DocumentType.SEIZURE_DECISION};
    private static final DocumentType[] TELLING = {DocumentType.INSPECTION_RECORD, DocumentType.SEARCH_RECORD,
        DocumentType.SCENE_RECORD, DocumentType.SEIZURE_RECORD, DocumentType.ARRIVAL_REPORT};
    /** What people say of it counts if no record of the act does. */
    private static final DocumentType[] HEARSAY = {DocumentType.QUESTIONING, DocumentType.INTERROGATION};
    private static final double MACHINE_SEES_NO_INK = 0.6;

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.seizure-list", "1", Law.STATE,
                new Wording("扣押清单", "Lists of seized property"),
                new Wording("核对笔录载明的扣押在卷内是否有清单，清单是否签名。",
                        "Checks that what records say was seized is listed, and that the list is signed."),
                Set.of(), List.of(
                        new FindingKind(MISSING, new Wording("无扣押清单", "No list of seized property"),
                                Rules.all("seizure.list")),
                        new FindingKind(UNSIGNED, new Wording("扣押清单未签名", "List of seized property not signed"),
                                Rules.all("seizure.list"))));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        if (!facts.has(LISTS)) {
            Stream.concat(facts.documents(TELLING), facts.documents(HEARSAY)).flatMap(d -> seized(d).stream())
                    .findFirst()
                    .ifPresent(p -> missing(facts, p, findings));
        }
        facts.documents(LISTS).forEach(d -> unsigned(facts, d, findings));
    }

    private static Optional<Passage> seized(DocumentFacts document) {
        return document.text().findAll(SEIZED).stream().map(Passage::sentence)
                .filter(p -> !DENIED.matcher(p.text()).find()).findFirst();
    }

    private static void missing(CaseFacts facts, Passage sentence, Findings findings) {
        String path = sentence.in().document().path();
        findings.propose(FindingDraft.of(MISSING, path,
                new Wording("笔录载明扣押了物品，卷内没有扣押（证据保全）决定书和清单。",
                        "The record says that property was seized; the file holds neither decision nor list."))
                .at(sentence).missing(new Wording("扣押清单", "list of seized property"), "扣押清单", "扣押决定书", "证据保全")
                .by(Rules.sources(facts, "seizure.list", day(facts, path))).sure(facts.isFullyRead() ? 0.93 : 0.55)
                .finish());
    }

    private static void unsigned(CaseFacts facts, DocumentFacts list, Findings findings) {
        List<Signature> empty = list.signatures().stream().filter(s -> isNeeded(s.role())).filter(Signature::blank)
                .filter(s -> isOnlyOne(list, s)).toList();
        if (empty.isEmpty() || list.text().has(REFUSED)) {
            return;
        }
        String who = empty.stream().map(s -> s.role() == Role.OBSERVER ? "见证人" : s.role() == Role.OFFICER ? "办案民警"
                : "持有人")
                .distinct().reduce((a, b) -> a + "、" + b).orElseThrow();
        boolean lined = empty.stream().anyMatch(s -> s.whole().text().contains("_"));
        boolean machine = empty.getFirst().whole().isMachineRead() && !lined;
        findings.propose(FindingDraft.of(UNSIGNED, list.document().path(),
                new Wording("清单上" + who + "处没有签名，也没有注明拒绝签名。",
                        "The list is not signed by everybody who has to, and no refusal is noted on it."))
                .at(empty.stream().map(Signature::whole).toArray(Passage[]::new))
                .by(Rules.sources(facts, "seizure.list", list.day().orElse(null)))
                .sure(machine ? MACHINE_SEES_NO_INK : 0.95).finish());
    }

    private static boolean isNeeded(Role role) {
        return Stream.of(Role.PARTY, Role.SUSPECT, Role.OBSERVER, Role.OFFICER).anyMatch(role::equals);
    }

    /** A form may have the same line twice, of which one is signed. */
    private static boolean isOnlyOne(DocumentFacts list, Signature signature) {
        return list.signatures().stream().filter(s -> s.role() == signature.role()).allMatch(Signature::blank);
    }

    private static LocalDate day(CaseFacts facts, String path) {
        return facts.documents().stream().filter(d -> d.document().path().equals(path)).findFirst()
                .flatMap(DocumentFacts::day).orElse(LocalDate.EPOCH);
    }
}
