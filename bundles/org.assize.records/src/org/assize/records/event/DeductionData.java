package org.assize.records.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One application of a deduction rule, {@code count} times (at least 1). Waived ones cost nothing and stay on record.
 */
public record DeductionData(String rule, int count, boolean waived, String remark, List<EvidenceData> evidence,
        @Nullable AbsenceData absence) {

    public DeductionData {
        evidence = List.copyOf(evidence);
    }
}
