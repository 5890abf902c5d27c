package org.assize.internal.plugins.checks.penalty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assize.check.Findings;
import org.assize.internal.plugins.checks.course.Course;
import org.assize.internal.plugins.checks.course.Proposal;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Likeness;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.law.LegalRule;
import org.assize.internal.plugins.checks.law.Money;

/**
 * Compares the sums of the documents that tell the same facts. A sum that no other document has, while others have
 * another one after the same words, disagrees; fines are compared elsewhere.
 */
final class AmountComparison {

    private static final int CONTEXT = 4;

    private final Course course;
    private final Optional<LegalRule> rule;
    private final Findings findings;
    private final List<Sum> sums = new ArrayList<>();

    /** A sum, with what stands before it. */
    private record Sum(DocumentFacts document, Money money, String before) {

        Passage passage() {
            return document.text().passage(money.from() - before.length(), money.to());
        }

        boolean isLike(Sum other) {
            return before.length() == CONTEXT && Likeness.differences(before, other.before) == 0;
        }
    }

    AmountComparison(Course course, Optional<LegalRule> rule, Findings findings) {
        this.course = course;
        this.rule = rule;
        this.findings = findings;
    }

    void run() {
        course.facts().documents().forEach(this::read);
        Set<String> told = new HashSet<>();
        for (Sum sum : sums) {
            if (tellsTheFacts(sum.document()) && !isShared(sum) && others(sum).isPresent()
                    && told.add(sum.document().document().path() + sum.money().fen())) {
                propose(sum, others(sum).get());
            }
        }
    }

    private void read(DocumentFacts document) {
        String text = document.text().compact().text();
        for (Money money : Money.find(text)) {
            String before = text.substring(Math.max(0, money.from() - CONTEXT), money.from());
            if (!before.contains("罚款") && !before.endsWith("保证金")) {
                sums.add(new Sum(document, money, before));
            }
        }
    }

    private static boolean tellsTheFacts(DocumentFacts document) {
        return document.type().isOneOf(DocumentType.DECISION, DocumentType.INDICTMENT, DocumentType.APPROVAL,
                DocumentType.NOTICE_RECORD);
    }

    private boolean isShared(Sum sum) {
        return sums.stream().anyMatch(o -> o.document() != sum.document() && o.money().fen() == sum.money().fen());
    }

    /** What others have after the same words; two must agree, unless the decision stands alone. */
    private Optional<Sum> others(Sum sum) {
        List<Sum> like = sums.stream().filter(o -> o.document() != sum.document() && o.isLike(sum)).toList();
        boolean ruling = sum.document().type().isOneOf(DocumentType.DECISION, DocumentType.INDICTMENT);
        boolean sure = ruling && !sum.passage().isMachineRead();
        return like.stream().filter(o -> sure || agreeing(o) >= 2).max(Comparator.comparingLong(this::agreeing));
    }

    private long agreeing(Sum sum) {
        return sums.stream().filter(o -> o.money().fen() == sum.money().fen()).map(Sum::document).distinct().count();
    }

    private void propose(Sum sum, Sum other) {
        Proposal.of(AmountCheck.MISMATCH, sum.document().document().path() + ":" + sum.before(),
                "“" + sum.before() + "”后的金额：本文书为" + sum.money().figures() + "元，《" + title(other) + "》等文书为"
                        + other.money().figures() + "元。",
                "The sum after “" + sum.before() + "” is " + sum.money().figures() + " yuan here, but "
                        + other.money().figures() + " yuan in " + title(other) + ".")
                .at(sum.passage(), other.passage()).under(rule).to(findings);
    }

    private static String title(Sum sum) {
        String title = sum.document().document().title();
        return title.isEmpty() ? sum.document().document().path() : title;
    }
}
