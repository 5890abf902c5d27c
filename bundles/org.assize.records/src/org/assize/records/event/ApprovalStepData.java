package org.assize.records.event;

import java.time.LocalDate;

import org.assize.model.casefile.ApprovalLevel;
import org.jspecify.annotations.Nullable;

/** A step of the approval chain; without a date it was not signed. */
public record ApprovalStepData(ApprovalLevel level, String officer, @Nullable LocalDate date, String opinion) {
}
