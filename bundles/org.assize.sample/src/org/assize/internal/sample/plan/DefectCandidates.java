package org.assize.internal.sample.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which defects a case file could have, by what happens in the case. */
final class DefectCandidates {

    private static final List<String> RECORDS = List.of("victim", "witness", "suspect");

    private final Procedure procedure;
    private final Set<String> flags;
    private final List<Defect> all = new ArrayList<>();

    private DefectCandidates(Procedure procedure, Set<String> flags) {
        this.procedure = procedure;
        this.flags = flags;
    }

    /** All of them. */
    static List<Defect> of(Procedure procedure, Set<String> flags) {
        DefectCandidates candidates = new DefectCandidates(procedure, flags);
        candidates.questioning();
        candidates.inspection();
        candidates.seizure();
        candidates.noticeAndApproval();
        candidates.decisionAndService();
        candidates.form();
        return candidates.all.stream().filter(defect -> defect.kind().in(procedure)).toList();
    }

    private void questioning() {
        for (String record : RECORDS) {
            if (record.equals("suspect") || has(record)) {
                add(DefectKind.PAGE_NUMBERS_MISSING, record);
                add(DefectKind.SIGNATURE_MISSING, record);
                // In a proper interview room one officer may question alone, if it is recorded; outside never.
                if (criminal() || !record.equals("suspect")) {
                    add(DefectKind.ONE_OFFICER, record);
                }
            }
        }
        if (has("victim") && has("witness")) {
            add(DefectKind.OVERLAPPING_QUESTIONING, "witness");
        }
        add(DefectKind.QUESTIONING_OVER_TIME, "suspect");
    }

    private void inspection() {
        if (has("certificate")) {
            add(DefectKind.NO_INSPECTION_CERTIFICATE, "inspection");
            add(DefectKind.CERTIFICATE_AFTER_ACT, "certificate");
        }
        if (criminal() && has("inspection")) {
            add(DefectKind.INCOMPATIBLE_ROLES, "inspection");
        }
    }

    private void seizure() {
        if (has("seizure")) {
            add(DefectKind.SEIZURE_LIST_UNSIGNED, "seizure");
            add(DefectKind.SEIZURE_LIST_MISSING, has("inspection") ? "inspection" : "suspect");
            add(DefectKind.PROPERTY_HANDED_LATE, "seizure");
            // The property must still be there a month after it was seized, and the case not yet closed.
            if (has("spot") && has("closedAfter2") || has("closedAfter4")) {
                add(DefectKind.SEIZURE_OVER_TIME, "seizure");
            }
        }
    }

    private void noticeAndApproval() {
        add(DefectKind.NOTICE_AFTER_PENALTY, criminal() ? "rights" : "notice");
        add(DefectKind.NOTICE_MISSING, "decision");
        if (has("hearing")) {
            add(DefectKind.HEARING_NOT_NOTIFIED, "notice");
        }
        all.add(new Defect(DefectKind.APPROVAL_STEP_MISSING, "approval", "LEGAL"));
        all.add(new Defect(DefectKind.APPROVAL_STEP_MISSING, "approval", "DEPARTMENT"));
        add(DefectKind.APPROVAL_AFTER_DECISION, "approval");
        add(DefectKind.APPROVAL_OUT_OF_ORDER, "approval");
        if (!criminal()) {
            add(DefectKind.INCOMPATIBLE_ROLES, "approval");
        }
        if (!has("bailOnly")) {
            add(DefectKind.LATE_DECISION, "closing");
        }
    }

    private void decisionAndService() {
        add(DefectKind.WRONG_ARTICLE, "decision");
        add(DefectKind.PENALTY_OUTSIDE_BAND, "decision");
        for (String document : List.of("decision", "receipt")) {
            add(DefectKind.NAME_MISMATCH, document);
            add(DefectKind.NUMBER_MISMATCH, document);
        }
        add(DefectKind.DATE_MISMATCH, "decision");
        add(DefectKind.DATE_MISMATCH, "approval");
        if (has("amount")) {
            add(DefectKind.AMOUNT_MISMATCH, "decision");
        }
        if (has("fine")) {
            all.add(new Defect(DefectKind.AMOUNT_MISMATCH, "notice", "FINE"));
        }
        add(DefectKind.NOT_SERVED, "decision");
        if (has("closedAfter4") && has("workDayAfter2")) {
            add(DefectKind.SERVED_LATE, "receipt");
        }
    }

    private void form() {
        all.add(new Defect(DefectKind.DOCUMENT_MISSING, "closing", "REGISTRATION"));
        if (criminal()) {
            all.add(new Defect(DefectKind.DOCUMENT_MISSING, "closing", "FILING"));
            all.add(new Defect(DefectKind.DOCUMENT_MISSING, "suspect", "RIGHTS"));
        }
        if (has("summons")) {
            all.add(new Defect(DefectKind.DOCUMENT_MISSING, "suspect", "SUMMONS"));
        }
        all.add(new Defect(DefectKind.NOT_IN_CONTENTS, "approval", "OMITTED"));
        all.add(new Defect(DefectKind.NOT_IN_CONTENTS, "contents", "EXTRA"));
        for (String field : List.of("ENDED", "CHECKED", "KEPT")) {
            all.add(new Defect(DefectKind.FIELD_BLANK, "cover", field));
        }
        for (DefectKind kind : List.of(DefectKind.SCANNED_UPSIDE_DOWN, DefectKind.ILLEGIBLE)) {
            add(kind, "registration");
            if (has("victim")) {
                add(kind, "victim");
            }
            if (has("expert")) {
                add(kind, "expert");
            }
        }
    }

    private boolean criminal() {
        return procedure == Procedure.CRIMINAL;
    }

    private boolean has(String flag) {
        return flags.contains(flag);
    }

    private void add(DefectKind kind, String document) {
        all.add(new Defect(kind, document, ""));
    }
}
