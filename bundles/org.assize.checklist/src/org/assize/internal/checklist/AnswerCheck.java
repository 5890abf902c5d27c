package org.assize.internal.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import org.assize.checklist.ChecklistIndex;
import org.assize.checklist.SealRefusal;
import org.assize.checklist.SealRefusal.Code;
import org.assize.checklist.Texts;
import org.assize.model.checklist.Item;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;

/** What speaks against sealing a sheet with one given answer. */
public final class AnswerCheck {

    private final ChecklistIndex index;
    private final Item item;
    private final AnswerData answer;
    private final List<SealRefusal> refusals = new ArrayList<>();

    public AnswerCheck(ChecklistIndex index, Item item, AnswerData answer) {
        this.index = index;
        this.item = item;
        this.answer = answer;
    }

    /** A refusal whose message names the item with its title. */
    public static SealRefusal refusal(ChecklistIndex index, Code code, String item, String rule, String pattern) {
        String title = index.item(item).map(found -> Texts.of(found.getTitles(), Locale.getDefault())).orElse("");
        return new SealRefusal(code, item, rule, NLS.bind(pattern, new Object[] { item, title, rule }).strip());
    }

    public List<SealRefusal> refusals() {
        refusals.clear();
        if (!suits(answer.outcome())) {
            refuse(Code.OUTCOME_UNSUITABLE, Messages.sealOutcomeUnsuitable);
        }
        switch (answer.outcome()) {
            case NOT_APPLICABLE -> notApplicable();
            case FAILED -> failed();
            case AWARDED -> awarded();
            case DEDUCTED -> deducted();
            case PASSED -> noDeductions();
        }
        answer.deductions().forEach(this::deduction);
        return List.copyOf(refusals);
    }

    private boolean suits(AnswerOutcome outcome) {
        return switch (outcome) {
            case PASSED, NOT_APPLICABLE -> true;
            case FAILED -> item.isVeto();
            case AWARDED -> item.isBonus();
            case DEDUCTED -> !item.isVeto() && !item.isBonus();
        };
    }

    private void notApplicable() {
        noDeductions();
        if (answer.reason().isBlank()) {
            refuse(Code.NO_REASON, Messages.sealNotApplicableWithoutReason);
        }
    }

    private void failed() {
        noDeductions();
        if (answer.reason().isBlank()) {
            refuse(Code.NO_REASON, Messages.sealFailedWithoutReason);
        }
        if (answer.evidence().isEmpty() && !shows(answer.absence())) {
            refuse(Code.NO_EVIDENCE, Messages.sealFailedWithoutEvidence);
        }
    }

    private void awarded() {
        if (item.getRules().isEmpty()) {
            noDeductions();
            if (answer.evidence().isEmpty() && !shows(answer.absence())) {
                refuse(Code.NO_EVIDENCE, Messages.sealAwardedWithoutEvidence);
            }
        } else {
            deducted();
        }
    }

    private void deducted() {
        if (answer.deductions().isEmpty()) {
            refuse(Code.NO_DEDUCTION, Messages.sealNoDeduction);
        }
    }

    private void noDeductions() {
        if (!answer.deductions().isEmpty()) {
            refuse(Code.OUTCOME_UNSUITABLE, Messages.sealDeductionsUnsuitable);
        }
    }

    private void deduction(DeductionData deduction) {
        String rule = deduction.rule();
        if (index.rule(item.getId(), rule).isEmpty()) {
            boolean elsewhere = index.items().stream().anyMatch(other -> index.rule(other.getId(), rule).isPresent());
            refuse(elsewhere ? Code.RULE_OF_OTHER_ITEM : Code.UNKNOWN_RULE, rule,
                    elsewhere ? Messages.sealRuleOfOtherItem : Messages.sealUnknownRule);
        }
        if (deduction.count() < 1) {
            refuse(Code.COUNT_TOO_SMALL, rule, Messages.sealCountTooSmall);
        }
        if (deduction.evidence().isEmpty() && !shows(deduction.absence())) {
            refuse(Code.NO_EVIDENCE, rule, Messages.sealDeductionWithoutEvidence);
        }
        if (deduction.waived() && deduction.remark().isBlank()) {
            refuse(Code.NO_REASON, rule, Messages.sealWaivedWithoutReason);
        }
    }

    /** An absence record counts only if it says what was looked for. */
    private static boolean shows(@Nullable AbsenceData absence) {
        return absence != null && !absence.searched().isBlank();
    }

    private void refuse(Code code, String pattern) {
        refuse(code, "", pattern);
    }

    private void refuse(Code code, String rule, String pattern) {
        refusals.add(refusal(index, code, item.getId(), rule, pattern));
    }
}
