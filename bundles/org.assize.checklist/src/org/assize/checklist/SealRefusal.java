package org.assize.checklist;

import java.util.Locale;

import org.assize.records.Refusal;

/**
 * One reason why a sheet cannot be sealed.
 *
 * @param item id of the item
 * @param rule id of the deduction rule; empty when the reason concerns the item as a whole
 * @param message for people, in the language of the user, naming the item by its title and the rule by its id
 */
public record SealRefusal(Code code, String item, String rule, String message) {

    /** Kinds of reasons. */
    public enum Code {
        /** The item is not examined. */
        UNANSWERED,
        /** The checklist has no such item. */
        UNKNOWN_ITEM,
        /** Two answers to one item. */
        ANSWERED_TWICE,
        /** The finding does not fit the item or its deductions. */
        OUTCOME_UNSUITABLE,
        /** Neither this item nor another has such a rule. */
        UNKNOWN_RULE,
        /** The rule belongs to another item. */
        RULE_OF_OTHER_ITEM,
        /** The number of occurrences is less than one. */
        COUNT_TOO_SMALL,
        /** Deducted, but no rule is named. */
        NO_DEDUCTION,
        /** Neither evidence nor a record of absence. */
        NO_EVIDENCE,
        /** No reason where one is needed. */
        NO_REASON
    }

    /** The form in which services refuse, with a code such as {@code review.seal.no-evidence}. */
    public Refusal toRefusal() {
        return new Refusal("review.seal." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'), item, message);
    }
}
