package org.assize.internal.plugins.checks.penalty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.course.Course;
import org.assize.internal.plugins.checks.course.Proposal;
import org.assize.internal.plugins.checks.course.Ruling;
import org.assize.internal.plugins.checks.course.Sentence;
import org.assize.internal.plugins.checks.course.Step;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.law.Law;
import org.assize.internal.plugins.checks.law.LegalRule;

/**
 * Looks whether sums of money agree: the fine in the decision, the notice and the approval; the sums of the facts found
 * and of the other documents; a sum in figures and the same in words beside it.
 */
@Component
public final class AmountCheck implements AuditCheck {

    static final String MISMATCH = "amount-mismatch";

    private static final double LOWER_AFTER_DEFENCE = 0.8;
    private static final Pattern INTENDED = Pattern.compile("拟(?:对|给|作)|建议|呈请对|拟处");

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.amount", "1", Law.STATE,
                new Wording("金额一致", "Sums of money"),
                new Wording("核对罚款数额、涉案金额在决定书、告知笔录、审批表等文书之间以及大小写之间是否一致。",
                        "Looks whether fines and other sums agree between the documents, and figures with words."),
                Set.of("ADMINISTRATIVE", "CRIMINAL"), List.of(new FindingKind(MISMATCH,
                        new Wording("金额不一致", "Sums that disagree"), Law.sources("decision.content"))));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        Course course = Course.of(caseFile);
        Optional<LegalRule> rule = course.decided().map(Step::day).flatMap(day -> Law.at(day)
                .rule(course.facts().isCriminal() ? "indictment" : "decision.content"));
        course.ruling().ifPresent(ruling -> fines(course, ruling, rule, findings));
        new AmountComparison(course, rule, findings).run();
        course.facts().documents().forEach(document -> WrittenTwice.check(document, findings));
    }

    private static void fines(Course course, Ruling ruling, Optional<LegalRule> rule, Findings findings) {
        Optional<Sentence> decided = ruling.sentence().filter(s -> s.penalty().fine() > 0 && !s.joint());
        if (decided.isEmpty()) {
            return;
        }
        List<DocumentFacts> others = course.facts().documents().stream()
                .filter(d -> d.type().isOneOf(DocumentType.NOTICE_RECORD, DocumentType.APPROVAL)).toList();
        for (DocumentFacts other : others) {
            intended(other).filter(s -> s.penalty().fine() > 0
                    && s.penalty().fine() != decided.get().penalty().fine())
                    .ifPresent(s -> fine(other, s, decided.get(), rule, findings));
        }
    }

    private static Optional<Sentence> intended(DocumentFacts document) {
        return document.text().findAll(INTENDED).stream().map(p -> document.text().passage(p.from(),
                Math.min(document.text().length(), p.sentence().to() + 40))).map(Sentence::in)
                .flatMap(Optional::stream).findFirst();
    }

    private static void fine(DocumentFacts other, Sentence intended, Sentence decided, Optional<LegalRule> rule,
            Findings findings) {
        boolean lower = decided.penalty().fine() < intended.penalty().fine();
        Passage there = intended.passage();
        boolean notice = other.type() == DocumentType.NOTICE_RECORD;
        Proposal.of(MISMATCH, "fine:" + other.document().path(),
                "决定书罚款" + decided.penalty().fine() + "元，" + (notice ? "告知" : "呈请审批") + "的罚款为"
                        + intended.penalty().fine() + "元。",
                "The decision sets a fine of " + decided.penalty().fine() + " yuan, but the "
                        + (notice ? "notice" : "approval") + " one of " + intended.penalty().fine() + " yuan.")
                .at(there, decided.passage()).sure(lower ? LOWER_AFTER_DEFENCE : 1).under(rule).to(findings);
    }
}
