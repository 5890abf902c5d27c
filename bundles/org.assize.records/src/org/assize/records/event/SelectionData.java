package org.assize.records.event;

import java.util.List;

import org.assize.model.review.SelectionKind;

/** A decision; {@code caseFile} is empty when none was chosen (不产生). */
public record SelectionData(String stratum, SelectionKind kind, String caseFile, String reason,
        List<String> tied) {

    public SelectionData {
        tied = List.copyOf(tied);
    }
}
