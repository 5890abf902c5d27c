package org.assize.internal.checklist;

import java.util.Set;

import org.assize.checklist.ChecklistProblem.Code;
import org.assize.model.checklist.DeductionRule;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.LegalBasis;

/** Judges one item of a checklist with its rules and legal bases. */
final class ItemCheck {

    private final Item item;
    private final Problems problems;
    private final String element;

    ItemCheck(Item item, Problems problems) {
        this.item = item;
        this.problems = problems;
        this.element = String.valueOf(item.getId());
    }

    /** Returns whether the marks of the item can be added up. */
    boolean check() {
        problems.titles(element, item.getTitles());
        problems.guidance(element, item.getGuidance());
        Set<String> ids = Problems.newIds();
        for (DeductionRule rule : item.getRules()) {
            rule(rule, ids);
        }
        item.getBases().forEach(this::basis);
        if (item.isVeto() && item.isBonus()) {
            problems.error(Code.VETO_AND_BONUS, element, Messages.checkVetoAndBonus);
        }
        return item.isVeto() ? veto() : marks();
    }

    private boolean veto() {
        if (!item.getRules().isEmpty()) {
            problems.error(Code.VETO_WITH_RULES, element, Messages.checkVetoWithRules);
        }
        if (item.getMarks() != null && item.getMarks().signum() != 0) {
            problems.error(Code.VETO_WITH_MARKS, element, Messages.checkVetoWithMarks);
            return false;
        }
        return true;
    }

    private boolean marks() {
        if (!problems.number(element, item.getMarks())) {
            return false;
        }
        if (item.getMarks().signum() == 0) {
            problems.error(Code.NO_MARKS, element, Messages.checkNoMarks);
        }
        if (item.getRules().isEmpty() && !item.isBonus()) {
            problems.error(Code.NO_RULES, element, Messages.checkNoRules);
        }
        return true;
    }

    private void rule(DeductionRule rule, Set<String> ids) {
        String name = String.valueOf(rule.getId());
        problems.id(name, rule.getId(), ids);
        problems.titles(name, rule.getTitles());
        if (rule.getAmount() == null || rule.getAmount().signum() <= 0) {
            problems.error(Code.RULE_AMOUNT, name, Messages.checkRuleAmount, element);
            return;
        }
        boolean sound = problems.number(name, rule.getAmount());
        if (rule.getCap() != null && problems.number(name, rule.getCap()) && sound
                && rule.getCap().compareTo(rule.getAmount()) < 0) {
            problems.error(Code.RULE_CAP, name, Messages.checkRuleCap, element);
        }
        if (sound && item.getMarks() != null && rule.getAmount().compareTo(item.getMarks()) > 0) {
            problems.warning(Code.RULE_ABOVE_MARKS, name, Messages.checkRuleAboveMarks, element);
        }
    }

    private void basis(LegalBasis basis) {
        if (blank(basis.getLaw()) || blank(basis.getArticle())) {
            problems.error(Code.BASIS_INCOMPLETE, element, Messages.checkBasisIncomplete);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
