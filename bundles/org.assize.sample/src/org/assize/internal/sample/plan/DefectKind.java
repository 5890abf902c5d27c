package org.assize.internal.sample.plan;

import java.util.EnumSet;
import java.util.Set;

/**
 * Kinds of planted defects and the rule of the checklists each costs marks by. Where a checklist has no rule of its own
 * for a kind it is the nearest one.
 */
public enum DefectKind {

    ONE_OFFICER("2.1-a", "2.1-a", 4, 2),
    OVERLAPPING_QUESTIONING("2.1-a", "2.1-a", 4, 1),
    SIGNATURE_MISSING("2.1-e", "2.1-f", 2, 1),
    QUESTIONING_OVER_TIME("2.2-a", "2.2-a", 3, 1),
    NO_INSPECTION_CERTIFICATE("2.3-a", "2.3-a", 6, 1),
    CERTIFICATE_AFTER_ACT("2.3-a", "2.3-a", 6, 1),
    SEIZURE_LIST_UNSIGNED("2.4-a", "2.4-a", 4, 1),
    SEIZURE_LIST_MISSING("2.4-b", "2.4-b", 8, 1),
    SEIZURE_OVER_TIME("2.4-e", "", 3, 1),
    PROPERTY_HANDED_LATE("2.4-f", "2.4-e", 3, 1),
    EXPERT_NOT_TOLD("2.5-b", "2.5-b", 2, 1),
    NOTICE_MISSING("3.1-a", "", 8, 1),
    NOTICE_AFTER_PENALTY("3.1-a", "3.1-a", 8, 1),
    HEARING_NOT_NOTIFIED("3.1-b", "", 6, 1),
    APPROVAL_STEP_MISSING("3.2-a", "3.2-a", 4, 2),
    APPROVAL_AFTER_DECISION("3.2-b", "3.2-b", 6, 1),
    APPROVAL_OUT_OF_ORDER("3.2-e", "3.2-e", 2, 1),
    INCOMPATIBLE_ROLES("3.2-d", "2.3-e", 3, 1),
    LATE_DECISION("3.3-a", "3.3-a", 4, 1),
    WRONG_ARTICLE("4.1-a", "4.1-a", 5, 1),
    PENALTY_OUTSIDE_BAND("4.1-b", "", 6, 1),
    NAME_MISMATCH("4.2-a", "4.2-a", 3, 1),
    NUMBER_MISMATCH("4.2-b", "4.2-b", 3, 1),
    DATE_MISMATCH("4.2-e", "4.2-e", 1, 1),
    AMOUNT_MISMATCH("4.2-e", "4.2-e", 1, 1),
    NOT_SERVED("4.3-a", "", 4, 1),
    SERVED_LATE("4.3-b", "", 2, 1),
    NOT_IN_CONTENTS("5.1-b", "5.1-b", 1, 1),
    DOCUMENT_MISSING("5.1-c", "5.1-c", 1, 1),
    PAGE_NUMBERS_MISSING("5.2-a", "5.2-a", 2, 2),
    PAGE_NUMBERS_REPEATED("5.2-a", "5.2-a", 2, 1),
    PAGES_MISCOUNTED("5.2-b", "5.2-b", 1, 1),
    FIELD_BLANK("5.3-b", "5.3-b", 1, 1),
    SCANNED_UPSIDE_DOWN("5.3-e", "5.3-e", 1, 1),
    ILLEGIBLE("5.3-e", "5.3-e", 1, 1),
    UNQUALIFIED_OFFICER("0.2", "0.2", 0, 1);

    private static final Set<DefectKind> ABSENCES = EnumSet.of(NO_INSPECTION_CERTIFICATE, SEIZURE_LIST_MISSING,
            EXPERT_NOT_TOLD, NOTICE_MISSING, NOT_SERVED, DOCUMENT_MISSING, PAGE_NUMBERS_MISSING);
    private static final Set<DefectKind> WHOLE_PAGES = EnumSet.of(EXPERT_NOT_TOLD, PAGE_NUMBERS_MISSING,
            PAGE_NUMBERS_REPEATED, SCANNED_UPSIDE_DOWN, ILLEGIBLE);

    private final String administrative;
    private final String criminal;
    private final int amount;
    private final int most;

    DefectKind(String administrative, String criminal, int amount, int most) {
        this.administrative = administrative;
        this.criminal = criminal;
        this.amount = amount;
        this.most = most;
    }

    private String place(Procedure procedure) {
        return procedure == Procedure.CRIMINAL ? criminal : administrative;
    }

    /** Whether there is such a defect in a procedure. */
    public boolean in(Procedure procedure) {
        return !place(procedure).isEmpty();
    }

    /** Item of the checklist it belongs to. */
    public String item(Procedure procedure) {
        return place(procedure).split("-")[0];
    }

    /** Rule of the item; empty for a veto. */
    public String rule(Procedure procedure) {
        return veto() ? "" : place(procedure);
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
        return this == UNQUALIFIED_OFFICER;
    }

    /** Whether part of the evidence is that something is not there. */
    public boolean absence() {
        return ABSENCES.contains(this);
    }

    /** Whether it is a matter of whole pages: no words of the document show it, and its title stands for it. */
    public boolean wholePages() {
        return WHOLE_PAGES.contains(this);
    }
}
