package org.assize.internal.plugins.checks.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Moment;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.Act;
import org.assize.internal.plugins.checks.fact.ActType;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.Label;
import org.assize.internal.plugins.checks.fact.Likeness;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.PersonName;
import org.assize.internal.plugins.checks.finding.FindingDraft;
import org.assize.internal.plugins.checks.finding.Rules;
import org.assize.internal.plugins.checks.law.Law;
import org.osgi.service.component.annotations.Component;

/**
 * Finds questionings, inspections and searches that one officer did alone. Whoever the record names as officer or as
 * its writer, or introduces, counts. Since 2026 one officer may question in a case-handling area if all of it is
 * recorded
 * (治安管理处罚法第一百零八条第二款).
 */
@Component
public final class OneOfficerCheck implements AuditCheck {

    private static final String ONE_OFFICER = "one-officer";
    private static final Pattern AREA = Pattern.compile("执法办案|办案(?:中心|区|场所)");
    private static final Pattern RECORDED = Pattern.compile("全程.{0,4}录[音像]");
    /** Two names, of which one may be read so badly that it is none. */
    private static final Pattern SEVERAL = Pattern.compile("民警[^。,;:(]{1,6}、");
    private static final double STATED = 0.97;
    private static final double BY_FIELDS = 0.85;

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.officers", "1", Law.STATE,
                new Wording("办案民警人数", "Number of officers"),
                new Wording("查找由一名民警单独进行的询问、讯问、检查、搜查、勘验和辨认。",
                        "Finds questionings, inspections, searches and identifications by one officer alone."),
                Set.of(), List.of(new FindingKind(ONE_OFFICER, new Wording("办案民警少于二人", "Fewer than two officers"),
                        Rules.all("officers"))));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        for (Act act : facts.acts(ActType.QUESTIONING, ActType.INTERROGATION, ActType.INSPECTION, ActType.SEARCH,
                ActType.SCENE, ActType.IDENTIFICATION)) {
            List<PersonName> officers = officers(act);
            if (officers.size() == 1 && act.stated().size() <= 1 && !mayBeAlone(facts, act) && !mayBeMisread(act)) {
                propose(facts, act, officers.getFirst(), findings);
            }
        }
    }

    /** A name that a machine may have misread is no second officer. */
    private static List<PersonName> officers(Act act) {
        List<PersonName> different = new ArrayList<>();
        Stream.of(act.officers(), act.recorders(), act.stated()).flatMap(List::stream)
                .filter(n -> different.stream().noneMatch(d -> same(d, n))).forEach(different::add);
        return different;
    }

    private static boolean same(PersonName a, PersonName b) {
        boolean machine = a.passage().isMachineRead() || b.passage().isMachineRead();
        return a.name().equals(b.name()) || machine && Likeness.differences(a.name(), b.name()) == 1
                && (Likeness.confusable(a.name(), b.name()) || !NameSigns.makeUp(a.name())
                        || !NameSigns.makeUp(b.name()));
    }

    /**
     * On a page read by machine one name counts as the only one if it was read where the officers are named, and if
     * nothing else stands there.
     */
    private static boolean mayBeMisread(Act act) {
        return act.document().text().isMachineRead() && (act.officers().isEmpty() && act.stated().isEmpty()
                || act.document().fields(Label.OFFICERS).stream().anyMatch(f -> f.value().text().contains("、"))
                || act.document().text().has(SEVERAL));
    }

    private static boolean mayBeAlone(CaseFacts facts, Act act) {
        boolean allowed = !facts.isCriminal()
                && (act.type() == ActType.QUESTIONING || act.type() == ActType.IDENTIFICATION)
                && act.begun().map(Moment::day).flatMap(d -> Law.at(d).rule("officers.recorded")).isPresent();
        Passage place = act.place();
        return allowed && place != null && AREA.matcher(place.text()).find() && act.document().text().has(RECORDED);
    }

    private static void propose(CaseFacts facts, Act act, PersonName officer, Findings findings) {
        String name = officer.name();
        Passage stated = act.stated().isEmpty() ? null : act.stated().getFirst().passage().sentence();
        LocalDate day = act.begun().map(Moment::day).or(() -> act.document().day()).orElse(null);
        String rule = act.type() == ActType.SEARCH ? "officers.search" : facts.isCriminal() ? "officers.criminal"
                : "officers";
        findings.propose(FindingDraft.of(ONE_OFFICER, act.document().document().path(),
                new Wording("笔录只载明民警" + name + "一人，没有第二名民警参加。",
                        "The record names one officer only, " + name + "; no second officer took part."))
                .at(stated, officer.passage().sentence())
                .by(day == null ? List.of() : Law.at(day).rule(rule).map(r -> r.sources()).orElse(List.of()))
                .sure(stated == null ? BY_FIELDS : STATED).finish());
    }
}
