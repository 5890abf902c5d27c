package org.assize.internal.plugins.checks.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.Gap;
import org.assize.internal.plugins.checks.fact.Names;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.Role;
import org.assize.internal.plugins.checks.finding.FindingDraft;
import org.assize.internal.plugins.checks.finding.Rules;
import org.assize.internal.plugins.checks.law.Law;
import org.osgi.service.component.annotations.Component;

/** Finds handling officers who are on probation, auxiliary or without qualification, by documents or metadata. */
@Component
public final class QualificationCheck implements AuditCheck {

    private static final String UNQUALIFIED = "unqualified-officer";
    private static final String WITHOUT = "试用期|见习|实习|辅警|协警|警务辅助人员|无执法资格|没有执法资格|未取得[^),]{0,8}执法资格|未通过执法资格";
    /** Machines read brackets for one another. */
    private static final String OPEN = "[(《〈<\\[〔{【]";
    private static final String CLOSE = "[)》〉>\\]〕}】]";
    private static final Pattern STATED = Pattern.compile("(?<name>" + Names.NAME + ")" + OPEN + "[^)]{0,40}?(?<why>"
            + WITHOUT + ")[^)]{0,30}?" + CLOSE);
    private static final Pattern GIVEN = Pattern.compile("^(?:无|没有|未取得|不合格|未通过).*|.*(?:" + WITHOUT + ").*");

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.qualification", "1", Law.STATE,
                new Wording("办案人员资格", "Qualification of officers"),
                new Wording("查找没有执法资格的办案人员。", "Finds handling officers without qualification."), Set.of(),
                List.of(new FindingKind(UNQUALIFIED, new Wording("办案人员无执法资格", "Officer without qualification"),
                        Rules.all("qualification"))));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        Map<String, Passage> unqualified = new LinkedHashMap<>();
        for (DocumentFacts document : facts.documents()) {
            Matcher matcher = STATED.matcher(document.text().compact());
            while (matcher.find()) {
                int start = nameStart(document, matcher);
                unqualified.putIfAbsent(document.text().passage(start, matcher.end("name")).text(),
                        document.text().passage(start, matcher.end()));
            }
        }
        unqualified.forEach((name, passage) -> findings.propose(draft(facts, name, passage.text(), passage.text())
                .at(passage).sure(0.97).finish()));
        for (CheckedCaseFile.Officer officer : caseFile.officers()) {
            if (GIVEN.matcher(officer.qualification()).matches() && !unqualified.containsKey(officer.name())) {
                where(facts, officer.name()).ifPresent(p -> findings.propose(draft(facts, officer.name(),
                        "案件信息载明“" + officer.qualification() + "”", "the metadata says “" + officer.qualification()
                        + "”")
                                .at(p).sure(0.9).finish()));
            }
        }
    }

    /** In a cell the name begins after a line end, in a list after a blank; else at what looks like a name. */
    private static int nameStart(DocumentFacts document, Matcher matcher) {
        int start = matcher.start();
        for (int i = matcher.start(); i <= matcher.end("name") - 2; i++) {
            start = document.text().compact().gap(i) == Gap.NONE ? start : i;
        }
        return start;
    }

    private static FindingDraft draft(CaseFacts facts, String name, String zh, String en) {
        return FindingDraft.of(UNQUALIFIED, name, new Wording("办案人员" + name + "不具有执法资格：" + zh + "。",
                name + ", who handled the case, is not qualified: " + en + "."))
                .by(Rules.sources(facts, "qualification", facts.caseFile().accepted()));
    }

    private static Optional<Passage> where(CaseFacts facts, String name) {
        return facts.documents().stream().flatMap(d -> d.named(Role.OFFICER).stream())
                .filter(n -> n.name().equals(name)).findFirst().map(n -> n.passage());
    }
}
