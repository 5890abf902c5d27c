package org.assize.internal.sample.plan;

import java.util.List;

/** Kinds of planted defects and the rule of the checklists each costs marks by. */
public enum DefectKind {

    ONE_OFFICER("2.1", "a", 4, 2),
    QUESTIONING_OVER_TIME("2.2", "a", 3, 1),
    NO_INSPECTION_CERTIFICATE("2.3", "a", 6, 1),
    SEIZURE_LIST_UNSIGNED("2.4", "a", 4, 1),
    SEIZURE_LIST_MISSING("2.4", "b", 8, 1),
    NOTICE_AFTER_PENALTY("3.1", "a", 8, 1),
    APPROVAL_STEP_MISSING("3.2", "a", 4, 2),
    APPROVAL_AFTER_DECISION("3.2", "b", 6, 1),
    LATE_DECISION("3.3", "a", 4, 1),
    WRONG_ARTICLE("4.1", "a", 5, 1),
    NAME_MISMATCH("4.2", "a", 3, 1),
    NUMBER_MISMATCH("4.2", "b", 3, 1),
    PAGE_NUMBERS_MISSING("5.2", "a", 2, 2),
    UNQUALIFIED_OFFICER("0.2", "", 0, 1);

    private final String item;
    private final String rule;
    private final int amount;
    private final int most;

    DefectKind(String item, String rule, int amount, int most) {
        this.item = item;
        this.rule = rule;
        this.amount = amount;
        this.most = most;
    }

    /** Item of the checklist it belongs to. */
    public String item() {
        return item;
    }

    /** Rule of the item; empty for a veto. */
    public String rule() {
        return rule.isEmpty() ? "" : item + "-" + rule;
    }

    /** Marks it costs each time. */
    public int amount() {
        return amount;
    }

    /** How often it is planted in one case file at most. */
    public int most() {
        return most;
    }

    /** Whether it fails a veto item. */
    public boolean veto() {
        return rule.isEmpty();
    }

    /** Whether part of the evidence is that something is not there. */
    public boolean absence() {
        return List.of(NO_INSPECTION_CERTIFICATE, SEIZURE_LIST_MISSING, PAGE_NUMBERS_MISSING).contains(this);
    }
}
