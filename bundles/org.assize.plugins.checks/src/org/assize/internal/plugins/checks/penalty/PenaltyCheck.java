package org.assize.internal.plugins.checks.penalty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.CheckedCaseFile;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.LegalSource;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.course.Course;
import org.assize.internal.plugins.checks.course.Proposal;
import org.assize.internal.plugins.checks.course.Sentence;
import org.assize.internal.plugins.checks.law.Law;
import org.assize.internal.plugins.checks.law.Offence;

/** Looks whether a penalty is within what the article allows, at any of its levels. */
@Component
public final class PenaltyCheck implements AuditCheck {

    static final String OUTSIDE = "penalty-outside-band";

    private static final Pattern MITIGATED = Pattern.compile("减轻处罚|减轻(?:或者?不予)?行政处罚|予以减轻|依法减轻");
    private static final List<LegalSource> SOURCES = Law.sources("decision.content");

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.penalty", "1", Law.STATE,
                new Wording("处罚幅度", "Discretion of penalties"),
                new Wording("核对治安管理处罚是否在所适用条款的幅度以内；写明减轻处罚的可以低于下限，不得高于上限。",
                        "Looks whether a public security penalty is within what the article allows; mitigation that "
                                + "the decision states may go below, never above."),
                Set.of("ADMINISTRATIVE"), List.of(
                        new FindingKind(OUTSIDE, new Wording("处罚超出幅度", "Penalty outside the article"), SOURCES)));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        Optional<Charge> charge = Charge.of(Course.of(caseFile));
        Optional<Sentence> sentence = charge.flatMap(c -> c.ruling().sentence())
                .filter(s -> !s.joint() && !s.penalty().isEmpty());
        if (sentence.isEmpty()) {
            return;
        }
        boolean mitigated = charge.get().ruling().document().text().has(MITIGATED);
        List<Offence> applying = applying(charge.get());
        boolean known = !applying.isEmpty() && applying.stream().allMatch(o -> o.discretion() != null);
        if (known && applying.stream().noneMatch(o -> o.discretion().allows(sentence.get().penalty(), mitigated))) {
            propose(charge.get(), sentence.get(), applying, findings);
        }
    }

    /** A wrong article is a finding of its own: the penalty is then compared with the right ones. */
    private static List<Offence> applying(Charge charge) {
        List<Offence> cited = charge.citedFitting();
        return cited.isEmpty() ? charge.fitting() : cited;
    }

    private static void propose(Charge charge, Sentence sentence, List<Offence> applying, Findings findings) {
        String zh = applying.stream().map(o -> o.article() + "：" + o.discretion().chinese()).distinct()
                .collect(Collectors.joining("；"));
        String en = applying.stream().map(o -> o.article() + ": " + o.discretion().english()).distinct()
                .collect(Collectors.joining("; "));
        Proposal proposal = Proposal.of(OUTSIDE, "decision",
                "决定" + sentence.penalty().chinese() + "，不在所适用条款的幅度以内（" + zh + "；行为发生于" + charge.act() + "）。",
                "The decision sets " + sentence.penalty().english() + ", which the article does not allow (" + en
                        + "; the act was on " + charge.act() + ").").at(sentence.passage());
        applying.stream().map(o -> o.text().source(o.article().toString())).distinct().forEach(proposal::under);
        proposal.to(findings);
    }
}
