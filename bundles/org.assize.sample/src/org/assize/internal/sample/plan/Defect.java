package org.assize.internal.sample.plan;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A defect to plant.
 *
 * @param document id of the document in which it can be seen
 * @param variant  which of several places in the document; empty if there is one
 */
public record Defect(DefectKind kind, String document, String variant) {

    /** Each of these is about the numbers of the pages of a document. */
    private static final Set<DefectKind> NUMBERS =
            EnumSet.of(DefectKind.PAGE_NUMBERS_MISSING, DefectKind.PAGE_NUMBERS_REPEATED);
    /** Each of these is about the same list. */
    private static final Set<DefectKind> SEIZURE = EnumSet.of(DefectKind.SEIZURE_LIST_UNSIGNED,
            DefectKind.SEIZURE_LIST_MISSING, DefectKind.SEIZURE_OVER_TIME, DefectKind.PROPERTY_HANDED_LATE);
    /** Each of these changes what the penalty is, or what follows from it. */
    private static final Set<DefectKind> PENALTY = EnumSet.of(DefectKind.WRONG_ARTICLE,
            DefectKind.PENALTY_OUTSIDE_BAND, DefectKind.HEARING_NOT_NOTIFIED, DefectKind.AMOUNT_MISMATCH);
    /** Each of these moves the inspection, or what must come before it. */
    private static final Set<DefectKind> INSPECTION =
            EnumSet.of(DefectKind.QUESTIONING_OVER_TIME, DefectKind.CERTIFICATE_AFTER_ACT);
    /** Each of these is about the signature of the legal department. */
    private static final Set<String> LEGAL_STEP = Set.of(DefectKind.APPROVAL_STEP_MISSING + "_LEGAL",
            DefectKind.APPROVAL_OUT_OF_ORDER.name(), DefectKind.INCOMPATIBLE_ROLES.name());

    /** The flag that turns it on in the document, and the id of the mark it is seen by. */
    public String mark() {
        return variant.isEmpty() ? kind.name() : kind.name() + "_" + variant;
    }

    /** Whether no words of the document show it, so that its title stands for it. */
    public boolean wholePages() {
        return kind.wholePages() || kind == DefectKind.NOT_IN_CONTENTS && !document.equals("contents");
    }

    /** Whether it cannot be in one case file with another. */
    boolean excludes(Defect other) {
        return hides(other) || other.hides(this)
                || SEIZURE.contains(kind) && SEIZURE.contains(other.kind)
                || PENALTY.contains(kind) && PENALTY.contains(other.kind)
                || INSPECTION.contains(kind) && INSPECTION.contains(other.kind)
                || NUMBERS.contains(kind) && NUMBERS.contains(other.kind) && document.equals(other.document)
                || LEGAL_STEP.contains(mark()) && LEGAL_STEP.contains(other.mark());
    }

    /** Whether the document is not in the file, or nobody can read it, that shows the other. */
    private boolean hides(Defect other) {
        String hidden = switch (kind) {
            case NOTICE_MISSING -> "notice";
            case NOT_SERVED -> "receipt";
            case NO_INSPECTION_CERTIFICATE -> "certificate";
            case SEIZURE_LIST_MISSING -> "seizure";
            case DOCUMENT_MISSING -> variant.toLowerCase(Locale.ROOT);
            case SCANNED_UPSIDE_DOWN, ILLEGIBLE -> document;
            default -> "";
        };
        return other.document.equals(hidden);
    }
}
