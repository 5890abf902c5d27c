package org.assize.checklist;

/**
 * Something wrong with a checklist.
 *
 * @param element id of the element: an item, a rule, a grade band, a section, or the urn of the checklist itself
 * @param message for people, in the language of the user, naming the element and the reason
 */
public record ChecklistProblem(Severity severity, Code code, String element, String message) {

    /** How much it matters. */
    public enum Severity {
        /** The checklist must not be used. */
        ERROR,
        /** It can be used, but somebody should look at it. */
        WARNING
    }

    /** Kinds of problems. */
    public enum Code {
        /** The identity is missing or not a URN. */
        BAD_URN,
        /** The version is less than 1. */
        BAD_VERSION,
        /** Nobody can score it. */
        UNKNOWN_MODEL,
        /** No title in Chinese or in English. */
        TITLE_MISSING,
        /** No guidance in Chinese or in English. */
        GUIDANCE_MISSING,
        /** An element without a usable id. */
        ID_MISSING,
        /** Two elements of one kind share an id. */
        DUPLICATE_ID,
        /** A number that is missing, negative, too large or too fine. */
        BAD_NUMBER,
        /** No grade bands. */
        NO_BANDS,
        /** Grade bands are not ordered from best to worst. */
        BANDS_UNORDERED,
        /** The lowest grade band does not start at 0. */
        BANDS_NOT_FROM_ZERO,
        /** A section without items. */
        EMPTY_SECTION,
        /** No items at all. */
        NO_ITEMS,
        /** Marks of items that are neither veto nor bonus do not add up to 100. */
        MARKS_SUM,
        /** Bonus items that can add nothing. */
        BONUS_WITHOUT_CAP,
        /** Veto and bonus at once. */
        VETO_AND_BONUS,
        /** A veto item with deduction rules. */
        VETO_WITH_RULES,
        /** A veto item with marks. */
        VETO_WITH_MARKS,
        /** An item without marks. */
        NO_MARKS,
        /** An item from which nothing could be deducted. */
        NO_RULES,
        /** The amount of a rule is not greater than 0. */
        RULE_AMOUNT,
        /** The cap of a rule is below its amount. */
        RULE_CAP,
        /** A rule that costs more than the item has. */
        RULE_ABOVE_MARKS,
        /** A legal basis without law or article. */
        BASIS_INCOMPLETE
    }

    /** Whether the checklist must not be used because of it. */
    public boolean error() {
        return severity == Severity.ERROR;
    }
}
