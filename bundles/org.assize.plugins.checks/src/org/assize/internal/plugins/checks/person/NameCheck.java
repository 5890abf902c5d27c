package org.assize.internal.plugins.checks.person;

import java.util.List;
import java.util.Set;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.LegalSource;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.Likeness;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.finding.FindingDraft;
import org.assize.internal.plugins.checks.law.Law;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * Finds names of parties that differ from what the other documents call them. What a machine may misread is no slip.
 */
@Component
public final class NameCheck implements AuditCheck {

    private static final String MISMATCH = "name-mismatch";
    private static final double SURE = 0.93;
    private static final double MACHINE = 0.6;
    /** How sure the machine must be of the signs that differ, if they are written so once more, and if not. */
    private static final double LEGIBLE = 0.7;
    private static final double CLEAR = 0.9;

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.names", "1", Law.STATE,
                new Wording("当事人姓名", "Names of parties"),
                new Wording("核对当事人姓名在各文书中是否一致。", "Checks that parties have the same name in all documents."),
                Set.of(), List.of(new FindingKind(MISMATCH, new Wording("姓名不一致", "Names differ"),
                        Law.sources("decision.content"))));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        CaseFacts facts = CaseFacts.of(caseFile);
        for (Parties.Slip slip : new Parties(facts).slips()) {
            boolean machine = slip.passage().isMachineRead();
            if (machine && mayBeMisread(slip)) {
                continue;
            }
            findings.propose(FindingDraft.of(MISMATCH, slip.document().document().path() + "/" + slip.name(),
                    new Wording("本文书写作“" + slip.name() + "”，其他文书为“" + slip.right() + "”。",
                            "This document says “" + slip.name() + "”, the others “" + slip.right() + "”."))
                    .at(slip.passage(), elsewhere(facts, slip))
                    .by(sources(facts, slip.document())).sure(machine ? MACHINE : SURE).finish());
        }
    }

    /**
     * A person writes the same wrong name again, or in full with the particulars; a machine reads one sign wrong once,
     * and it is seldom sure of it.
     */
    private static boolean mayBeMisread(Parties.Slip slip) {
        String text = slip.document().text().compact().text();
        boolean again = text.indexOf(slip.name()) != text.lastIndexOf(slip.name());
        boolean particulars = slip.document().people().stream()
                .anyMatch(p -> p.name().name().equals(slip.name()) && !p.sex().isEmpty());
        double sure = slip.written().legibility(sign -> slip.right().indexOf(sign) < 0);
        return Likeness.confusable(slip.name(), slip.right()) || sure < (again || particulars ? LEGIBLE : CLEAR)
                || !NameSigns.makeUp(slip.name()) || !NameSigns.makeUp(slip.right());
    }

    private static @Nullable Passage elsewhere(CaseFacts facts, Parties.Slip slip) {
        return facts.documents().stream().filter(d -> d != slip.document())
                .flatMap(d -> d.people().stream()).filter(p -> p.name().name().equals(slip.right()))
                .map(p -> p.name().passage()).findFirst().orElse(null);
    }

    private static List<LegalSource> sources(CaseFacts facts, DocumentFacts document) {
        return document.day().flatMap(d -> Law.at(d).rule(facts.isCriminal() ? "indictment" : "decision.content"))
                .map(r -> r.sources()).orElse(List.of());
    }
}
