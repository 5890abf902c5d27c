package org.assize.internal.ui.checklist;

import java.math.BigDecimal;

import org.assize.checklist.SectionScore;
import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.EvidenceData;
import org.eclipse.osgi.util.NLS;

/** Signs and numbers of the sheet. Every state has a sign of its own, so that colour is never needed. */
final class Signs {

    private Signs() {
    }

    static String marks(SectionScore score) {
        return score.full().signum() == 0 ? "" : number(score.kept()) + "/" + number(score.full());
    }

    static String finding(SectionScore score) {
        String lost = score.lost().signum() == 0 ? "" : "▼ " + number(score.lost()) + "  ";
        String open = score.unanswered() == 0 ? "" : "· " + score.unanswered();
        return score.unanswered() == 0 && score.lost().signum() == 0 ? "✓" : (lost + open).strip();
    }

    /** The finding of an item, behind the sign and number of what waits for a decision about it. */
    static String proposed(int waiting, String finding) {
        return waiting == 0 ? finding : "◇ " + waiting + ("·".equals(finding) ? "" : "  " + finding);
    }

    static String marks(SheetItem item) {
        if (item.veto()) {
            return Messages.vetoItem;
        }
        BigDecimal full = item.score().full();
        if (item.bonus()) {
            return "+" + number(item.score().added()) + "/" + number(full);
        }
        if (!item.score().answered()) {
            return number(full);
        }
        return item.score().applicable() ? number(full.subtract(item.score().lost())) + "/" + number(full) : "–";
    }

    static String finding(SheetItem item) {
        AnswerOutcome outcome = item.score().outcome();
        if (outcome == null) {
            return "·";
        }
        return switch (outcome) {
            case PASSED -> "✓";
            case NOT_APPLICABLE -> "– " + Messages.notApplicable;
            case FAILED -> "⚠ " + Messages.failed + evidence(item);
            case DEDUCTED -> "▼ " + number(item.score().lost()) + evidence(item);
            case AWARDED -> "▲ " + number(item.score().added()) + evidence(item);
        };
    }

    private static String evidence(SheetItem item) {
        var all = item.evidence();
        if (all.isEmpty()) {
            boolean absence = item.answer() != null && (item.answer().absence() != null
                    || item.answer().deductions().stream().anyMatch(d -> d.absence() != null));
            return absence ? "  ∅" : "";
        }
        EvidenceData first = all.getFirst();
        return "  [" + all.size() + "] " + NLS.bind(Messages.page, first.anchor().page());
    }

    static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
