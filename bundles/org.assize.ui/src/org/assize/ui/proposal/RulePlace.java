package org.assize.ui.proposal;

import java.util.List;
import java.util.Locale;

import org.assize.check.run.BoundRule;
import org.assize.checklist.Texts;
import org.assize.model.checklist.Item;

/**
 * Where a reviewer can put a proposal.
 *
 * @param veto  whether it is an item that fails as a whole
 * @param title item and rule in the language of the user
 */
public record RulePlace(BoundRule rule, boolean veto, String title) {

    /** The places of an item: each of its rules, or the item itself if it is a veto item. None for a bonus. */
    static List<RulePlace> of(Item item, Locale locale) {
        String name = item.getId() + " " + Texts.of(item.getTitles(), locale);
        if (item.isBonus()) {
            return List.of();
        }
        if (item.isVeto()) {
            return List.of(new RulePlace(new BoundRule(item.getId(), ""), true, name));
        }
        return item.getRules().stream().map(rule -> new RulePlace(new BoundRule(item.getId(), rule.getId()), false,
                name + " · −" + rule.getAmount().toPlainString() + " " + Texts.of(rule.getTitles(), locale))).toList();
    }
}
