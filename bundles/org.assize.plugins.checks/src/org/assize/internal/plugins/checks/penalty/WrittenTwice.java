package org.assize.internal.plugins.checks.penalty;

import java.util.List;
import java.util.regex.Pattern;

import org.assize.check.Findings;
import org.assize.internal.plugins.checks.course.Proposal;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.law.Money;

/** Compares a sum in words with the same in figures beside it: 人民币伍佰元整（￥500.00）. */
final class WrittenTwice {

    private static final int NEAR = 10;
    private static final Pattern BETWEEN = Pattern.compile(
            "[)]?[(,、]?(?:即|小写|大写|人民币|金额|合计|RMB|[:：(¥￥])*");

    private WrittenTwice() {
    }

    static void check(DocumentFacts document, Findings findings) {
        List<Money> sums = Money.find(document.text().compact());
        for (int i = 0; i + 1 < sums.size(); i++) {
            Money first = sums.get(i);
            Money second = sums.get(i + 1);
            if (first.fen() != second.fen() && isSame(document, first, second)) {
                Proposal.of(AmountCheck.MISMATCH, document.document().path() + ":" + first.figures(),
                        "大小写金额不一致：" + first.figures() + "元与" + second.figures() + "元。",
                        "The sum in words and in figures disagree: " + first.figures() + " and " + second.figures()
                                + " yuan.")
                        .at(document.text().passage(first.from(), second.to())).to(findings);
            }
        }
    }

    private static boolean isSame(DocumentFacts document, Money first, Money second) {
        String text = document.text().compact().text();
        boolean words = isWords(text.charAt(first.from())) != isWords(text.charAt(second.from()));
        return words && second.from() - first.to() <= NEAR && second.from() > first.to()
                && BETWEEN.matcher(text.substring(first.to(), second.from())).matches();
    }

    private static boolean isWords(char sign) {
        return "零壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(sign) >= 0;
    }
}
