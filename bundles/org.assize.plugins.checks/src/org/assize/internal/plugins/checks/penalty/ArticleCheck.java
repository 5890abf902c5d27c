package org.assize.internal.plugins.checks.penalty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.law.Citation;
import org.assize.internal.plugins.checks.law.Law;
import org.assize.internal.plugins.checks.law.Offence;

/**
 * Looks whether the article that a decision rests on is one for the cause of the case, and for what the facts say. Only
 * causes of the table are looked at, and only articles that set penalties.
 */
@Component
public final class ArticleCheck implements AuditCheck {

    static final String WRONG = "wrong-article";

    private static final double BY_FACTS = 0.85;

    private static final List<LegalSource> SOURCES = Law.sources("decision.content");

    @Override
    public CheckDescription description() {
        return new CheckDescription("org.assize.checks.article", "1", Law.STATE,
                new Wording("适用条款", "Article applied"),
                new Wording("核对决定书、起诉意见书引用的条款是否与案由和查明的事实相符；按行为时的法律文本。",
                        "Looks whether the article cited fits the cause and the facts found, by the text in force on "
                                + "the day of the act."),
                Set.of("ADMINISTRATIVE", "CRIMINAL"),
                List.of(new FindingKind(WRONG, new Wording("适用条款错误", "Wrong article"), SOURCES)));
    }

    @Override
    public void check(CheckedCaseFile caseFile, Findings findings) {
        Charge.of(Course.of(caseFile)).ifPresent(charge -> check(charge, findings));
    }

    private static void check(Charge charge, Findings findings) {
        List<Citation> penal = charge.penal();
        Optional<Citation> beyond = penal.stream().filter(charge::isBeyond).findFirst();
        if (beyond.isPresent()) {
            propose(charge, beyond.get(), "行为时施行的法律没有这一条", "the law in force at the act has no such article", 1,
                    findings);
        } else if (!penal.isEmpty() && !charge.offences().isEmpty() && charge.citedFitting().isEmpty()) {
            boolean byCause = charge.offences().stream()
                    .noneMatch(o -> penal.stream().anyMatch(c -> o.article().agrees(c.number())));
            String articles = charge.fitting().stream().map(o -> o.article().toString()).distinct()
                    .collect(Collectors.joining("、"));
            String zh = byCause ? "不是本案案由的条款" : "与查明的事实不符";
            String en = byCause ? "it is not for the cause of this case" : "it does not fit the facts found";
            propose(charge, penal.getFirst(), zh + "，应为" + articles, en + ", but " + articles, byCause ? 1 : BY_FACTS,
                    findings);
        }
    }

    private static void propose(Charge charge, Citation citation, String zh, String en, double confidence,
            Findings findings) {
        Passage whole = charge.ruling().document().text().passage(citation.from(), citation.to());
        Proposal proposal = Proposal.of(WRONG, "ruling",
                "引用" + citation + "：" + zh + "（行为发生于" + charge.act() + "）。",
                citation + " is cited: " + en + " (the act was on " + charge.act() + ").")
                .at(whole.sentence()).sure(confidence);
        charge.fitting().stream().map(ArticleCheck::source).distinct().forEach(proposal::under);
        proposal.to(findings);
    }

    private static LegalSource source(Offence offence) {
        return offence.text().source(offence.article().toString());
    }
}
