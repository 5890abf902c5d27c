package org.assize.internal.ui.checklist.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;
import org.jspecify.annotations.Nullable;

/** What a gesture on an item makes of its answer. Pure functions. */
public final class Edits {

    private Edits() {
    }

    /** Nothing to deduct. */
    public static AnswerData passed(SheetItem item) {
        return AnswerData.of(item.id(), AnswerOutcome.PASSED);
    }

    /** The item does not apply. */
    public static AnswerData notApplicable(SheetItem item, String reason) {
        return new AnswerData(item.id(), AnswerOutcome.NOT_APPLICABLE, List.of(), reason, List.of(), null, "");
    }

    /** The veto item failed; evidence that was given stays. */
    public static AnswerData failed(SheetItem item, String reason) {
        AnswerData old = item.answer();
        return new AnswerData(item.id(), AnswerOutcome.FAILED, List.of(), reason,
                old == null ? List.of() : old.evidence(), old == null ? null : old.absence(), "");
    }

    /** So many occurrences of a rule; none takes the deduction away, and the last one leaves the item passed. */
    public static AnswerData counted(SheetItem item, String rule, int count) {
        List<DeductionData> deductions = new ArrayList<>(deductions(item));
        int at = indexOf(deductions, rule);
        if (count == 0) {
            if (at >= 0) {
                deductions.remove(at);
            }
        } else if (at < 0) {
            deductions.add(new DeductionData(rule, count, false, "", List.of(), null));
        } else {
            DeductionData d = deductions.get(at);
            deductions.set(at, new DeductionData(rule, count, d.waived(), d.remark(), d.evidence(), d.absence()));
        }
        return deductions.isEmpty() ? passed(item) : deducted(item, deductions);
    }

    /**
     * Evidence for a deduction, which is made if there is none; for a veto item evidence for its failing. The same
     * place is kept once.
     */
    public static AnswerData withEvidence(SheetItem item, String rule, EvidenceData evidence) {
        if (item.veto()) {
            AnswerData old = item.answer();
            return new AnswerData(item.id(), AnswerOutcome.FAILED, List.of(), old == null ? "" : old.reason(),
                    with(old == null ? List.of() : old.evidence(), evidence), old == null ? null : old.absence(), "");
        }
        return changed(item, rule, d -> new DeductionData(d.rule(), d.count(), d.waived(), d.remark(),
                with(d.evidence(), evidence), d.absence()));
    }

    /** A record of what was searched, in place of evidence. */
    public static AnswerData withAbsence(SheetItem item, String rule, AbsenceData absence) {
        if (item.veto()) {
            AnswerData old = item.answer();
            return new AnswerData(item.id(), AnswerOutcome.FAILED, List.of(), old == null ? "" : old.reason(),
                    old == null ? List.of() : old.evidence(), absence, "");
        }
        return changed(item, rule,
                d -> new DeductionData(d.rule(), d.count(), d.waived(), d.remark(), d.evidence(), absence));
    }

    /** The remark of a deduction. */
    public static AnswerData remarked(SheetItem item, String rule, String remark) {
        return changed(item, rule,
                d -> new DeductionData(d.rule(), d.count(), d.waived(), remark, d.evidence(), d.absence()));
    }

    /** One occurrence of a rule more, or one less. */
    public static @Nullable AnswerData stepped(SheetItem item, String rule, int by) {
        int count = item.count(rule);
        return count + by < 0 ? item.answer() : counted(item, rule, count + by);
    }

    /** Waives a deduction, or takes that back; without the deduction nothing changes. */
    public static @Nullable AnswerData waived(SheetItem item, String rule) {
        return item.count(rule) == 0 ? item.answer() : changed(item, rule,
                d -> new DeductionData(d.rule(), d.count(), !d.waived(), d.remark(), d.evidence(), d.absence()));
    }

    /** Without a piece of evidence, wherever it stands. */
    public static @Nullable AnswerData withoutEvidence(SheetItem item, EvidenceData evidence) {
        AnswerData answer = item.answer();
        if (answer == null) {
            return null;
        }
        List<DeductionData> deductions = answer.deductions().stream().map(d -> new DeductionData(d.rule(), d.count(),
                d.waived(), d.remark(), without(d.evidence(), evidence), d.absence())).toList();
        return new AnswerData(answer.item(), answer.outcome(), deductions, answer.reason(),
                without(answer.evidence(), evidence), answer.absence(), answer.proposal());
    }

    private static AnswerData changed(SheetItem item, String rule, UnaryOperator<DeductionData> change) {
        List<DeductionData> deductions = new ArrayList<>(deductions(item));
        int at = indexOf(deductions, rule);
        if (at < 0) {
            deductions.add(change.apply(new DeductionData(rule, 1, false, "", List.of(), null)));
        } else {
            deductions.set(at, change.apply(deductions.get(at)));
        }
        return deducted(item, deductions);
    }

    private static AnswerData deducted(SheetItem item, List<DeductionData> deductions) {
        AnswerOutcome outcome = item.bonus() ? AnswerOutcome.AWARDED : AnswerOutcome.DEDUCTED;
        @Nullable AnswerData old = item.answer();
        boolean keep = old != null && old.outcome() == outcome;
        return new AnswerData(item.id(), outcome, deductions, keep ? old.reason() : "",
                keep ? old.evidence() : List.of(), keep ? old.absence() : null, keep ? old.proposal() : "");
    }

    private static List<DeductionData> deductions(SheetItem item) {
        return item.answer() == null ? List.of() : item.answer().deductions();
    }

    private static int indexOf(List<DeductionData> deductions, String rule) {
        for (int i = 0; i < deductions.size(); i++) {
            if (deductions.get(i).rule().equals(rule)) {
                return i;
            }
        }
        return -1;
    }

    private static List<EvidenceData> with(List<EvidenceData> all, EvidenceData one) {
        return all.stream().anyMatch(e -> samePlace(e, one)) ? all
                : Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static boolean samePlace(EvidenceData a, EvidenceData b) {
        return a.document().equals(b.document()) && a.anchor().page() == b.anchor().page()
                && a.anchor().quote().equals(b.anchor().quote()) && a.anchor().boxes().equals(b.anchor().boxes());
    }

    private static List<EvidenceData> without(List<EvidenceData> all, EvidenceData one) {
        return all.stream().filter(e -> !e.equals(one)).toList();
    }
}
